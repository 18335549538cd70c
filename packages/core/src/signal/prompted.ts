import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { partOfDay, type DayPart } from '../time/day-part.ts';
import type { Zone } from '../time/zone.ts';
import { byPerson } from './by-person.ts';
import { STOPPED_AFTER_HOURS } from './drop-off.ts';
import type { Followed } from './statistics/kaplan-meier.ts';

/** A touchpoint as it was delivered to somebody: where they were, and whether an example stood beside it, if that was left to chance. */
export type Prompted = {
  readonly person: string;
  readonly touchpoint: string;
  readonly moment: string;
  readonly revision: Revision;
  readonly at: Instant;
  readonly zone: Zone;
  readonly withExample?: boolean | undefined;
};

/** A delivered touchpoint and what became of it within 72 hours. */
export type Sent = Prompted & { readonly opened: boolean; readonly part: DayPart };

/** Each person's delivered touchpoints whose 72 hours are over by `until`, oldest first, with what became of them. */
export function sentByPerson(prompted: readonly Prompted[], facts: readonly FactEntry[], until: Instant): ReadonlyMap<string, readonly Sent[]> {
  const factsOf = byPerson(facts);
  const settled = [...byPerson(prompted.filter(({ at }) => closing(at) <= until))];
  return new Map(settled.map(([person, own]) => [person, whatBecame(own, factsOf.get(person) ?? [])]));
}

const closing = (at: Instant): Instant => later(at, STOPPED_AFTER_HOURS * HOUR);

function whatBecame(own: readonly Prompted[], facts: readonly FactEntry[]): readonly Sent[] {
  const touched = new Map<string, Instant>();
  for (const { touchpoint, at } of facts) if (touchpoint !== null && at < (touched.get(touchpoint) ?? Infinity)) touched.set(touchpoint, at);
  // Field by field: a spread takes three times as long, and a year of an organisation has a million of these.
  return own
    .map(({ person, touchpoint, moment, revision, at, zone, withExample }): Sent => {
      const isOpened = (touched.get(touchpoint) ?? Infinity) <= closing(at);
      return { person, touchpoint, moment, revision, at, zone, withExample, opened: isOpened, part: partOfDay(at, zone) };
    })
    .toSorted((a, b) => a.at - b.at);
}

/** So many unopened touchpoints in a row, to the last, are a silence. */
const SILENCE = 3;

/** After how many touchpoints each person fell silent, or up to how many they were followed without. */
export const silences = (byPerson: ReadonlyMap<string, readonly Sent[]>): readonly Followed[] =>
  [...byPerson.values()].map((sent) => {
    const heard = sent.findLastIndex(({ opened }) => opened) + 1;
    return sent.length - heard >= SILENCE ? { time: heard + 1, happened: true } : { time: sent.length, happened: false };
  });
