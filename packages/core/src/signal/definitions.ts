import type { Moment } from '../blueprint/moment.ts';
import { momentName } from '../blueprint/moment-name.ts';
import { DAY_PARTS, type DayPart } from '../time/day-part.ts';
import { TOOK_WITHIN, type Measure } from './measure.ts';

/** How a signal is counted: what of what, who may see it, and how it is called and explained to whoever reads it. */
export type Definition = {
  /** Its name in no language, for tables that others read. */
  readonly name: string;
  readonly called: SignalCalled;
  readonly numerator: readonly Measure[];
  readonly denominator: readonly Measure[];
  readonly audience: 'learner' | 'team' | 'facilitator';
  /** How many there may be for each one of the denominator; one unless said. */
  readonly perOne?: number;
  /** True for what somebody said of themselves or of a colleague: of no batch is it told that all did, or none. */
  readonly neverAll?: true;
  /** A measure behind which five people must stand as well: those who observed are as few as those they observed. */
  readonly alsoFive?: readonly Measure[];
  /** True when only what was met with a twist, that is on a revisit with a new surface, is counted. */
  readonly onlyTwists?: true;
};

/** Which signal it is, and what stands in its words. Whoever shows it has them: what it is called, and what is counted of what. */
export type SignalCalled =
  | {
      readonly says: 'attempts' | 'opens' | 'trials' | 'no-occasion' | 'parts' | 'observed' | 'confidence' | 'looking-back' | 'twists';
      readonly given: object;
    }
  | { readonly says: 'answered-at'; readonly given: { readonly part: DayPart } }
  | { readonly says: 'answered-by'; readonly given: { readonly channel: string } }
  | { readonly says: 'in-time'; readonly given: { readonly moment: string; readonly minutes: number } };

/** The signals of every blueprint that need no author's word to be counted. */
export const DEFINITIONS: readonly Definition[] = [
  { name: 'attempts', called: { says: 'attempts', given: {} }, numerator: ['settled'], denominator: ['met'], audience: 'facilitator' },
  { name: 'opens', called: { says: 'opens', given: {} }, numerator: ['sent-opened'], denominator: ['sent'], audience: 'facilitator' },
  ...DAY_PARTS.map((part): Definition => ({
    name: `answered, ${part}`,
    called: { says: 'answered-at', given: { part } },
    numerator: [`sent-answered-${part}`],
    denominator: [`sent-${part}`],
    audience: 'facilitator',
  })),
  { name: 'trials done', called: { says: 'trials', given: {} }, numerator: ['tried'], denominator: ['planned'], audience: 'facilitator' },
  {
    name: 'trials without an occasion',
    called: { says: 'no-occasion', given: {} },
    numerator: ['no-occasion'],
    denominator: ['looked-back'],
    audience: 'facilitator',
  },
  { name: 'reflection parts', called: { says: 'parts', given: {} }, numerator: ['parts'], denominator: ['looks'], perOne: 3, audience: 'facilitator' },
  {
    name: 'observed',
    called: { says: 'observed', given: {} },
    numerator: ['saw-it'],
    denominator: ['could-tell'],
    alsoFive: ['observers'],
    neverAll: true,
    audience: 'facilitator',
  },
  {
    name: 'confidence',
    called: { says: 'confidence', given: {} },
    numerator: ['confidence-up'],
    denominator: ['confidence-pairs'],
    neverAll: true,
    audience: 'facilitator',
  },
  {
    name: 'confidence, looking back',
    called: { says: 'looking-back', given: {} },
    numerator: ['looking-back-up'],
    denominator: ['looking-back-pairs'],
    neverAll: true,
    audience: 'facilitator',
  },
  {
    name: 'twist success',
    called: { says: 'twists', given: {} },
    numerator: ['recalled-all'],
    denominator: ['recalls'],
    audience: 'facilitator',
    onlyTwists: true,
  },
];

/** How often prompts on one channel are answered. */
export const channelDefinition = (channel: string): Definition => ({
  name: `answered by ${channel}`,
  called: { says: 'answered-by', given: { channel } },
  numerator: [`sent-answered-by-${channel}`],
  denominator: [`sent-by-${channel}`],
  audience: 'facilitator',
});

/** How often a moment is answered within the minutes its author gave it. */
export const timeDefinition = (moment: Pick<Moment, 'id' | 'minutes' | 'title'>): Definition => ({
  name: `time at ${moment.id}`,
  called: { says: 'in-time', given: { moment: momentName(moment), minutes: moment.minutes } },
  numerator: TOOK_WITHIN.flatMap((span): Measure[] => (span !== 'longer' && span <= moment.minutes * 60 ? [`took-${span}`] : [])),
  denominator: TOOK_WITHIN.map((span): Measure => `took-${span}`),
  audience: 'facilitator',
});
