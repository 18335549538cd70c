import type { Revision } from '../blueprint/revision.ts';
import { isAnswer, type FactEntry, type Rating, type TrialOutcome } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { DayPart } from '../time/day-part.ts';

/** That a touchpoint was handed to a channel, and at what hour of its person's day. */
export type Sending = {
  readonly kind: 'sent';
  readonly person: string;
  readonly touchpoint: string;
  readonly blueprint: string;
  readonly revision: Revision;
  readonly moment: string;
  readonly twist: string | null;
  readonly at: Instant;
  /** The part of the day it was there. */
  readonly part: DayPart;
  readonly channel: string;
};

/**
 * A book keeps, of one touchpoint, or of one person's trials or confidence, the few instants that later facts may still change the meaning of.
 * Absent is what has not happened. It only ever takes the earlier or the later of two, so the order in which facts arrive changes nothing.
 */
export type Book = {
  readonly opened?: Stamp;
  /** The first answer, and the first putting off, of each moment that was answered on the way. */
  readonly answered?: Readonly<Record<string, Stamp>>;
  readonly putOff?: Readonly<Record<string, Instant>>;
  /** The first anyone heard of it. */
  readonly touched?: Instant;
  /** The first sending on each channel. */
  readonly sent?: Readonly<Record<string, SentStamp>>;
  readonly before?: Rated;
  readonly after?: Rated;
  readonly lookingBack?: Rated;
  /** Trials planned, and looks back, each oldest first. */
  readonly plans?: readonly Plan[];
  readonly looks?: readonly Look[];
};

/** Which books there are beside one for each touchpoint. */
export const CONFIDENCE = 'confidence';
export const TRIALS = 'trials';

type Place = { readonly moment: string; readonly twist: string | null; readonly revision: Revision };
type Stamp = Place & { readonly at: Instant; readonly seq: number };
export type SentStamp = Place & { readonly at: Instant; readonly part: DayPart };
type Rated = Stamp & { readonly rating: Rating };
type Plan = Stamp & { readonly until: Instant };
type Look = Stamp & { readonly outcome: TrialOutcome };

/** A book with one fact more. @param name which book it is, since a rating or a plan stands in two */
export function book(before: Book, fact: FactEntry | Sending, name: string): Book {
  if (fact.kind === 'sent') return withSending(before, fact);
  if (name === CONFIDENCE) return fact.kind === 'rated-confidence' ? withRating(before, fact) : before;
  if (name === TRIALS) return withTrial(before, fact);
  const touched = { ...before, touched: sooner(before.touched, fact.at) };
  const stamp = stampOf(fact);
  if (fact.kind === 'opened') return { ...touched, opened: earlier(before.opened, stamp) };
  if (fact.kind === 'skipped') return { ...touched, putOff: { ...before.putOff, [fact.moment]: sooner(before.putOff?.[fact.moment], fact.at) } };
  if (isAnswer(fact)) return { ...touched, answered: { ...before.answered, [fact.moment]: earlier(before.answered?.[fact.moment], stamp) } };
  return touched;
}

function withSending(before: Book, { channel, at, part, moment, twist, revision }: Sending): Book {
  const known = before.sent?.[channel];
  return known && known.at <= at ? before : { ...before, sent: { ...before.sent, [channel]: { moment, twist, revision, at, part } } };
}

function withRating(before: Book, fact: Extract<FactEntry, { kind: 'rated-confidence' }>): Book {
  const rated = { ...stampOf(fact), rating: fact.facts.rating };
  switch (fact.facts.when) {
    case 'before':
      return { ...before, before: earlier(before.before, rated) };
    case 'after':
      return { ...before, after: before.after && isEarlier(rated, before.after) ? before.after : rated };
    case 'looking-back':
      return { ...before, lookingBack: before.lookingBack && isEarlier(rated, before.lookingBack) ? before.lookingBack : rated };
  }
}

function withTrial(before: Book, fact: FactEntry): Book {
  if (fact.kind === 'planned-trial') return { ...before, plans: placed(before.plans ?? [], { ...stampOf(fact), until: fact.facts.until }) };
  if (fact.kind === 'reflected') return { ...before, looks: placed(before.looks ?? [], { ...stampOf(fact), outcome: fact.facts.outcome }) };
  return before;
}

const placed = <Kept extends Stamp>(kept: readonly Kept[], one: Kept): readonly Kept[] => [
  ...kept.filter((other) => isEarlier(other, one)),
  one,
  ...kept.filter((other) => !isEarlier(other, one)),
];

const stampOf = ({ moment, twist, revision, at, seq }: FactEntry): Stamp => ({ moment, twist, revision, at, seq });
const isEarlier = (one: Stamp, other: Stamp): boolean => one.at < other.at || (one.at === other.at && one.seq < other.seq);
const earlier = <Kept extends Stamp>(one: Kept | undefined, other: Kept): Kept => (one === undefined || isEarlier(other, one) ? other : one);
const sooner = (one: Instant | undefined, other: Instant): Instant => (one !== undefined && one <= other ? one : other);
