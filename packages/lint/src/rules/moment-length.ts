import type { Draft, DraftMoment, Placed } from '@micromoment/format';
import { called, countWords, momentsOf, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const momentLength: Rule = {
  name: 'moment-length',
  severity: 'error',
  check({ draft }) {
    return momentsOf(draft).flatMap((moment) => remarkOn(moment, draft) ?? []);
  },
};

const MOST_MINUTES = 5;

// Measured times differ by half from person to person, so a moment is told of only when it takes clearly longer than it promises.
const TOLERANCE = 1.35;

function remarkOn(moment: DraftMoment, draft: Draft): Remark | undefined {
  const { minutes, id, kind } = moment.value;
  if (minutes && minutes.value > MOST_MINUTES) {
    return {
      at: minutes.at,
      what: `${called(moment, draft)} takes ${minutes.value} minutes.`,
      why: WHY,
      fix: `Make it at most ${MOST_MINUTES}, and put the rest into a moment of its own.`,
    };
  }
  const takes = minutesOf(moment);
  const promised = minutes?.value ?? (kind?.value === 'own-scene' ? 4 : 2);
  if (takes <= promised * TOLERANCE) return undefined;
  const spoken = takes.toFixed(1).replace('.0', '');
  return {
    at: minutes?.at ?? id?.at ?? moment.at,
    what: `${called(moment, draft)} promises ${promised} ${promised === 1 ? 'minute' : 'minutes'} and takes about ${spoken}.`,
    why: WHY,
    fix: 'Shorten the longest text in it, or take out an example.',
  };
}

const WHY = 'People say yes to two minutes between two things; what takes longer is put off, and then left.';

// Silent reading of stories by adults: 238 words a minute on average (Brysbaert 2019). Writing by thumb, 36 (Palin 2019), half of it spent thinking.
const READ_A_MINUTE = 238;
const WRITTEN_A_MINUTE = 18;
const CHOOSING = 0.15;

/** How long a moment takes, in minutes: reading all that is shown, and writing a short answer. */
function minutesOf(moment: DraftMoment): number {
  const { kind, scene, ask, models, contrasts, compare, answer, insight, asks } = moment.value;
  const examples = [...(models?.value ?? []), ...(contrasts?.value ?? [])].flatMap(({ value }) => [value.text, value.because]);
  switch (kind?.value) {
    case 'respond':
      return reading([scene, ask, compare, ...examples]) + 18 / WRITTEN_A_MINUTE;
    case 'decide':
      return longestPath(moment) + reading([insight?.value.intent, insight?.value.impact, insight?.value.rule]);
    case 'recall':
      return reading([ask, answer]) + 14 / WRITTEN_A_MINUTE;
    case 'own-scene':
      return reading([ask]) + 60 / WRITTEN_A_MINUTE;
    case 'reflect':
      return (asks?.value.length ?? 5) * 0.35;
    case 'trial':
    case 'observe':
    case undefined:
      return 0;
  }
}

const reading = (texts: readonly (Placed<string> | undefined)[]): number =>
  texts.reduce((words, text) => words + countWords(text?.value ?? ''), 0) / READ_A_MINUTE;

/** The longest way from the first scene to the insight; a way that runs in circles is counted once round, and told of by another rule. */
function longestPath(moment: DraftMoment): number {
  const scenes = new Map(scenesOf(moment).map((scene) => [scene.id?.value, scene]));
  const known = new Map<string | undefined, number>();
  const from = (id: string | undefined): number => {
    const scene = scenes.get(id);
    if (!scene || known.has(id)) return known.get(id) ?? 0;
    known.set(id, 0);
    const onward = scene.options.map(({ value }) => reading([value.then]) + (value.next ? from(value.next.value) : 0));
    const minutes = reading([scene.scene, ...scene.options.map(({ value }) => value.say)]) + CHOOSING + Math.max(0, ...onward);
    known.set(id, minutes);
    return minutes;
  };
  return from(undefined) + reading([moment.value.ask]);
}
