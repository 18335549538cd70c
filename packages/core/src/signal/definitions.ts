import { DAY_PARTS } from '../time/day-part.ts';
import { TOOK_WITHIN, type Measure } from './measure.ts';
import type { Blueprint } from '../blueprint/blueprint.ts';

/** How a signal is counted: what of what, who may see it, and the same in words for whoever reads it. */
export type Definition = {
  readonly name: string;
  /** What it is called in front of people. */
  readonly title: string;
  readonly numerator: readonly Measure[];
  readonly denominator: readonly Measure[];
  readonly audience: 'learner' | 'team' | 'facilitator';
  readonly means: string;
  /** How many there may be for each one of the denominator; one unless said. */
  readonly perOne?: number;
  /** A measure behind which five people must stand as well: those who observed are as few as those they observed. */
  readonly alsoFive?: readonly Measure[];
  /** True when only what was met with a twist, that is on a revisit with a new surface, is counted. */
  readonly onlyTwists?: true;
};

const DAY_PART_WORDS = { morning: 'before 11:00', midday: 'from 11:00 to 14:30', afternoon: 'after 14:30' } as const satisfies Record<
  (typeof DAY_PARTS)[number],
  string
>;

/** The signals of every blueprint that need no author's word to be counted. */
export const DEFINITIONS: readonly Definition[] = [
  {
    name: 'attempts',
    title: 'Visits that went on',
    numerator: ['settled'],
    denominator: ['met'],
    audience: 'facilitator',
    means: 'Visits that opened or answered a moment; of them, those answered or put off within three days.',
  },
  {
    name: 'opens',
    title: 'Prompts opened',
    numerator: ['sent-opened'],
    denominator: ['sent'],
    audience: 'facilitator',
    means: 'Prompts that were sent; of them, those opened within three days.',
  },
  ...DAY_PARTS.map((part): Definition => ({
    name: `answered, ${part}`,
    title: `Answered when sent ${DAY_PART_WORDS[part]}`,
    numerator: [`sent-answered-${part}`],
    denominator: [`sent-${part}`],
    audience: 'facilitator',
    means: `Prompts sent ${DAY_PART_WORDS[part]}, by the clock of whoever got them; of them, those answered within three days.`,
  })),
  {
    name: 'trials done',
    title: 'Trials carried out',
    numerator: ['tried'],
    denominator: ['planned'],
    audience: 'facilitator',
    means: 'Planned trials, three days after the day they were for; of them, those said to have been tried, in part or in full.',
  },
  {
    name: 'trials without an occasion',
    title: 'Trials without an occasion',
    numerator: ['no-occasion'],
    denominator: ['looked-back'],
    audience: 'facilitator',
    means: 'Planned trials that were looked back on; of them, those for which no occasion came.',
  },
  {
    name: 'reflection parts',
    title: 'Tone, timing and reaction named',
    numerator: ['parts'],
    denominator: ['looks'],
    perOne: 3,
    audience: 'facilitator',
    means: 'Looks back on a real attempt; how many of tone, timing and reaction they rate, three at most each. It counts parts and judges none.',
  },
  {
    name: 'observed',
    title: 'Seen by a colleague',
    numerator: ['saw-it'],
    denominator: ['could-tell'],
    alsoFive: ['observers'],
    audience: 'facilitator',
    means: 'Observations by colleagues who could tell; of them, those that saw the behaviour.',
  },
  {
    name: 'confidence',
    title: 'More confident than before',
    numerator: ['confidence-up'],
    denominator: ['confidence-pairs'],
    audience: 'facilitator',
    means:
      'Learners who rated their confidence before and after; of them, those whose latest rating after is higher than their first before. It is a look inward and no proof of what others see.',
  },
  {
    name: 'confidence, looking back',
    title: 'More confident, looking back',
    numerator: ['looking-back-up'],
    denominator: ['looking-back-pairs'],
    audience: 'facilitator',
    means:
      'Learners who, in looking back, rated how confident they had really been; of them, those who now rate themselves higher. People often see only afterwards how little they knew.',
  },
  {
    name: 'twist success',
    title: 'Recalled with a new surface',
    numerator: ['recalled-all'],
    denominator: ['recalls'],
    audience: 'facilitator',
    means: 'Recalls of a moment revisited with another surface; of them, those that brought all of it back.',
    onlyTwists: true,
  },
];

/** How often prompts on one channel are answered. */
export const channelDefinition = (channel: string): Definition => ({
  name: `answered by ${channel}`,
  title: `Answered when sent by ${channel}`,
  numerator: [`sent-answered-by-${channel}`],
  denominator: [`sent-by-${channel}`],
  audience: 'facilitator',
  means: `Prompts sent by ${channel}; of them, those answered within three days. A prompt sent on two channels counts for each.`,
});

/** How often a moment is answered within the minutes its author gave it. */
export const timeDefinition = ({ id, minutes, title }: Pick<Blueprint['moments'][number], 'id' | 'minutes' | 'title'>): Definition => ({
  name: `time at ${id}`,
  title: `Answered within its ${minutes === 1 ? 'minute' : `${minutes} minutes`}`,
  numerator: TOOK_WITHIN.flatMap((span): Measure[] => (span !== 'longer' && span <= minutes * 60 ? [`took-${span}`] : [])),
  denominator: TOOK_WITHIN.map((span): Measure => `took-${span}`),
  audience: 'facilitator',
  means: `Answers to “${title ?? id}” whose time is known; of them, those given within the ${minutes === 1 ? 'minute' : `${minutes} minutes`} its author allows. A page left open counts as time spent.`,
});
