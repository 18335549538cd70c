import { isCriterion, look, type CriterionName, type SightState } from '@micromoment/feedback';
import type { DraftMoment, Placed } from '@micromoment/format';
import { ofKind } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const modelsPassContrastsFail: Rule = {
  name: 'models-pass-contrasts-fail',
  severity: 'warning',
  readsEnglish: true,
  check({ draft }) {
    return ofKind(draft, 'respond').flatMap((moment) => [...modelsThatMiss(moment), ...contrastsThatPass(moment)]);
  },
};

type Wanted = readonly (readonly [CriterionName, 'present' | 'absent'])[];

const wantedOf = ({ value: { criteria } }: DraftMoment): Wanted =>
  Object.entries(criteria?.value ?? {}).flatMap(([name, wanted]) => (isCriterion(name) ? [[name, wanted.value] as const] : []));

function modelsThatMiss(moment: DraftMoment): Remark[] {
  const wanted = wantedOf(moment);
  return (moment.value.models?.value ?? []).flatMap(({ value: { text } }) => {
    if (!text) return [];
    const seen = statesOf(text, moment, wanted);
    return wanted
      .filter(([name, want]) => (want === 'present' ? isSurelyMissing(name, seen) : seen[name] === 'found'))
      .map(([name, want]) => ({
        at: text.at,
        what:
          want === 'present'
            ? `This model does not show "${name}", which the moment asks for.`
            : `This model shows "${name}", which the moment asks to leave out.`,
        why: 'Learners compare their words with it; a model that breaks its own criteria teaches the break.',
        fix: 'Change the model, or the criterion.',
      }));
  });
}

function contrastsThatPass(moment: DraftMoment): Remark[] {
  const wanted = wantedOf(moment);
  return (moment.value.contrasts?.value ?? []).flatMap(({ value: { text, shows } }) => {
    const entry = wanted.find(([name]) => name === shows?.value);
    if (!text || !entry) return [];
    const [name, want] = entry;
    const seen = statesOf(text, moment, [entry]);
    const passes = want === 'present' ? seen[name] === 'found' : isSurelyMissing(name, seen);
    if (!passes) return [];
    return [
      {
        at: text.at,
        what: `This contrast is said to miss "${name}", and does not.`,
        why: 'A contrast teaches only if the difference is really there.',
        fix: `Change its words, or say in shows what else it misses.`,
      },
    ];
  });
}

/** Absence is believed only of criteria that find nearly all there is; of the others silence says nothing. */
const isSurelyMissing = (name: CriterionName, seen: Readonly<Partial<Record<CriterionName, SightState>>>): boolean =>
  seen[name] === 'not_found' && FINDS_NEARLY_ALL.has(name);

const FINDS_NEARLY_ALL: ReadonlySet<CriterionName> = new Set(['question', 'one-question', 'brief']);

type States = Readonly<Partial<Record<CriterionName, SightState>>>;

function statesOf({ value }: Placed<string>, { value: moment }: DraftMoment, wanted: Wanted): States {
  const names = wanted.map(([name]) => name);
  const mostWords = moment['max-words']?.value ?? 45;
  const key = JSON.stringify([value, mostWords, names]);
  const known = remembered.get(key);
  if (known) return known;
  const { criteria, gate } = look(value, { language: 'en', criteria: names, mostWords });
  const states: States = gate === 'open' ? Object.fromEntries(names.map((name) => [name, criteria[name].state])) : {};
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, states);
  return states;
}

// The studio lints at every pause in typing, and all texts but one are as they were; looking is the costly part.
const remembered = new Map<string, States>();
const MOST_REMEMBERED = 500;
