import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { partOfDay, type DayPart } from '../time/day-part.ts';
import type { Zone } from '../time/zone.ts';
import { byPerson } from './by-person.ts';
import { STOPPED_AFTER_HOURS } from './drop-off.ts';
import type { Followed } from './statistics/kaplan-meier.ts';
import type { OnePerson } from './under-review.ts';

/** A touchpoint as it was delivered to somebody, and where they were. */
export type Prompted = {
  readonly person: string;
  readonly touchpoint: string;
  readonly moment: string;
  readonly revision: Revision;
  readonly at: Instant;
  readonly zone: Zone;
  /** How it reached them. */
  readonly channel: string;
};

/** A delivered touchpoint and what became of it within 72 hours. */
export type Sent = Prompted & { readonly opened: boolean; readonly part: DayPart };

/** Each person's delivered touchpoints whose 72 hours are over by `until`, oldest first, with what became of them. */
export function sentByPerson(prompted: readonly Prompted[], facts: readonly FactEntry[], until: Instant): ReadonlyMap<string, readonly Sent[]> {
  const factsOf = byPerson(facts);
  const all = [...byPerson(prompted)].map(([person, own]) => [person, sentTo({ prompted: own, facts: factsOf.get(person) ?? [] }, until)] as const);
  return new Map(all.filter(([, sent]) => sent.length > 0));
}

/** One person's delivered touchpoints, as `sentByPerson` gives those of many. */
export const sentTo = ({ prompted, facts }: Pick<OnePerson, 'facts' | 'prompted'>, until: Instant): readonly Sent[] =>
  whatBecame(
    prompted.filter(({ at }) => closing(at) <= until),
    facts,
  );

/** When it is settled what became of a touchpoint delivered at that time. */
export const closing = (at: Instant): Instant => later(at, STOPPED_AFTER_HOURS * HOUR);

function whatBecame(own: readonly Prompted[], facts: readonly FactEntry[]): readonly Sent[] {
  const touched = new Map<string, Instant>();
  for (const { touchpoint, at } of facts) if (touchpoint !== null && at < (touched.get(touchpoint) ?? Infinity)) touched.set(touchpoint, at);
  // Field by field: a spread takes three times as long, and a year of an organisation has a million of these.
  return own
    .map(({ person, touchpoint, moment, revision, at, zone, channel }): Sent => {
      const isOpened = (touched.get(touchpoint) ?? Infinity) <= closing(at);
      return { person, touchpoint, moment, revision, at, zone, channel, opened: isOpened, part: partOfDay(at, zone) };
    })
    .toSorted((a, b) => a.at - b.at);
}

/** So many unopened touchpoints in a row, to the last, are a silence. */
const SILENCE = 3;

/** After how many touchpoints somebody fell silent, or up to how many they were followed without. */
export function silenceOf(sent: readonly Sent[]): Followed {
  const heard = sent.findLastIndex(({ opened }) => opened) + 1;
  return sent.length - heard >= SILENCE ? { time: heard + 1, happened: true } : { time: sent.length, happened: false };
}
