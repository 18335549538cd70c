import { DAY, later, MINUTE, momentOf, whySentence, type Instant, type Person, type Touchpoint } from '@micromoment/core';
import { calendarFile, type FileEvent } from '@micromoment/format';
import { touchpointsSince, type KnownTouchpoint, type OrganisationTransaction } from '@micromoment/store';
import type { House } from '../house.ts';
import { isToCome } from '../practice/plan-request.ts';

/** What a calendar says of a touchpoint: the practice it belongs to, then why it comes and where it opens. */
export const entryText = (title: string, { why, twist, due }: Pick<Touchpoint, 'why' | 'twist' | 'due'>, url: string): Pick<FileEvent, 'title' | 'note'> => ({
  title,
  note: `${whySentence(why, twist, due)}\n${url}`,
});

type Feeding = { readonly tx: OrganisationTransaction; readonly person: Pick<Person, 'id'>; readonly now: Instant };

/**
 * A person's planned touchpoints as a calendar file. Calendars ask for it when they please, some of them twice a day, so it is for
 * planning and promises no minute; an event keeps its UID wherever it is put, and counts up.
 */
export async function feedOf(house: Pick<House, 'shelf' | 'origin'>, { tx, person, now }: Feeding): Promise<string> {
  const planned = (await touchpointsSince(tx, [person.id], later(now, -DAY))).filter((one) => !one.isClosed && (one.until > now || isToCome(one, now)));
  const events: FileEvent[] = [];
  for (const touchpoint of planned) events.push(...(await eventOf(house, tx, touchpoint, now)));
  return calendarFile('Micromoment', events, [`REFRESH-INTERVAL;VALUE=DURATION:${EVERY}`, `X-PUBLISHED-TTL:${EVERY}`]);
}

async function eventOf(
  house: Pick<House, 'shelf' | 'origin'>,
  tx: OrganisationTransaction,
  { id, blueprint, revision, moment, due, why, twist, sequence }: KnownTouchpoint,
  now: Instant,
): Promise<readonly FileEvent[]> {
  const shelved = (await house.shelf.revision(tx, blueprint, revision))?.blueprint;
  const kept = shelved && momentOf(shelved, moment);
  if (!kept) return [];
  const url = `${house.origin}/moment/${id}`;
  return [
    {
      uid: `${id}@micromoment`,
      sequence,
      stampedAt: now,
      from: due,
      until: later(due, Math.max(5, kept.minutes) * MINUTE),
      floats: false,
      ...entryText(shelved.title, { why, twist, due }, url),
      url,
    },
  ];
}

const EVERY = 'PT4H';
