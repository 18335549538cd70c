import { isCriterion, shortLook, speaks, type CriterionName, type ShortLook } from '@micromoment/feedback';
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
    return wanted
      .filter((each) => isKnown(text, moment, each[1] === 'present' ? 'missing' : 'shown', each[0]))
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
    if (!isKnown(text, moment, want === 'present' ? 'shown' : 'missing', name)) return [];
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

/**
 * Whether a text is known to show a criterion, or to miss it. What is found is believed only of criteria that are right often enough to speak to
 * learners: an author is told no more than they are. Absence is believed only of criteria that find nearly all there is; of the others silence says nothing.
 */
function isKnown({ value }: Placed<string>, { value: moment }: DraftMoment, what: 'shown' | 'missing', name: CriterionName): boolean {
  if (what === 'missing' ? !FINDS_NEARLY_ALL.has(name) : !speaks(name, 0, 'en')) return false;
  const seen = lookAt(value, moment['max-words']?.value ?? 45);
  return (what === 'shown' ? seen?.finds(name) : seen?.misses(name)) === true;
}

const FINDS_NEARLY_ALL: ReadonlySet<CriterionName> = new Set(['question', 'one-question', 'brief']);

function lookAt(text: string, mostWords: number): ShortLook | undefined {
  const key = `${mostWords} ${text}`;
  if (remembered.has(key)) return remembered.get(key);
  const seen = shortLook(text, { language: 'en', mostWords });
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, seen);
  return seen;
}

// The studio lints at every pause in typing, and all texts but one are as they were; a look keeps what it has seen.
const remembered = new Map<string, ShortLook | undefined>();
const MOST_REMEMBERED = 500;
