import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { HOUR, later, type Instant } from '../time/instant.ts';
import { localTime, type Zone } from '../time/zone.ts';
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
  readonly withExample?: boolean;
};

/** The parts of a working day, by the wall clock of whoever was asked. */
export const DAY_PARTS = ['morning', 'midday', 'afternoon'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** A delivered touchpoint and what became of it within 72 hours. */
export type Sent = Prompted & { readonly opened: boolean; readonly part: DayPart };

/** Each person's delivered touchpoints whose 72 hours are over by `until`, oldest first, with what became of them. */
export function sentByPerson(prompted: readonly Prompted[], facts: readonly FactEntry[], until: Instant): ReadonlyMap<string, readonly Sent[]> {
  const touched = new Map<string, Instant>();
  for (const { person, touchpoint, at } of facts) {
    const key = `${person} ${touchpoint}`;
    if (touchpoint !== null && at < (touched.get(key) ?? Infinity)) touched.set(key, at);
  }
  const byPerson = new Map<string, Sent[]>();
  for (const each of prompted.toSorted((a, b) => a.at - b.at)) {
    const closes = later(each.at, STOPPED_AFTER_HOURS * HOUR);
    if (closes > until) continue;
    const touchedAt = touched.get(`${each.person} ${each.touchpoint}`);
    const sent = { ...each, opened: touchedAt !== undefined && touchedAt <= closes, part: partOf(each) };
    const own = byPerson.get(each.person);
    if (own) own.push(sent);
    else byPerson.set(each.person, [sent]);
  }
  return byPerson;
}

function partOf({ at, zone }: Prompted): DayPart {
  const { minuteOfDay } = localTime(at, zone);
  return minuteOfDay < 11 * 60 ? 'morning' : minuteOfDay < 14 * 60 + 30 ? 'midday' : 'afternoon';
}

/** So many unopened touchpoints in a row, to the last, are a silence. */
const SILENCE = 3;

/** After how many touchpoints each person fell silent, or up to how many they were followed without. */
export const silences = (byPerson: ReadonlyMap<string, readonly Sent[]>): readonly Followed[] =>
  [...byPerson.values()].map((sent) => {
    const heard = sent.findLastIndex(({ opened }) => opened) + 1;
    return sent.length - heard >= SILENCE ? { time: heard + 1, happened: true } : { time: sent.length, happened: false };
  });
