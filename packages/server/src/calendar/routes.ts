import { uuidv7 } from '@micromoment/core';
import {
  addCalendar,
  calendarsOf,
  forgetCalendar,
  keepFeed,
  keepRules,
  openTouchpoint,
  refuseOccasion,
  removeFeed,
  takeBackCalendar,
  type Calendar,
} from '@micromoment/store';
import {
  calendarAddressSchema,
  calendarFeedSchema,
  calendarFileSchema,
  calendarRemovalSchema,
  notThisSchema,
  ownCalendarSchema,
  pairingRulesSchema,
} from '@micromoment/wire';
import { asPerson, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { planFor } from '../jobs/plan.ts';
import { freshToken } from '../observation/token.ts';
import { ownCalendar } from './own-calendar.ts';
import { readingSentence, takeIn } from './take-in.ts';

const PATH = '/api/v1/me/calendar';
const MOST_CALENDARS = 5;

/** A person's own calendar: nobody else can open these doors to it. */
export function hangCalendar(app: App, house: House): void {
  hang(app, { method: 'get', path: PATH, says: 'What is known of your calendar.', gives: ownCalendarSchema }, (context) =>
    asPerson(house, context, ownCalendar),
  );

  hang(
    app,
    { method: 'post', path: `${PATH}/file`, says: 'Reads a calendar file, once.', takes: calendarFileSchema, gives: ownCalendarSchema },
    (context, { text }) =>
      asPerson(house, context, async (standing) => {
        const calendar = await added(house, standing, null);
        const taken = await takeIn(house, { ...standing, person: standing.me, calendar, text });
        if (!taken.ok) throw new Refusal(422, taken.problem, readingSentence(taken.problem), 'Export your calendar as an .ics file, and give that.');
        return ownCalendar(standing);
      }),
  );

  hang(
    app,
    { method: 'post', path: `${PATH}/address`, says: 'Has a calendar read from its address.', takes: calendarAddressSchema, gives: ownCalendarSchema },
    (context, { address }) =>
      asPerson(house, context, async (standing) => {
        const calendar = await added(house, standing, address);
        await readSoon(house, standing, [calendar]);
        return ownCalendar(standing);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${PATH}/remove`,
      says: 'Forgets a calendar and all that was read of it; for some minutes it can be taken back.',
      takes: calendarRemovalSchema,
      gives: ownCalendarSchema,
    },
    (context, { id }) =>
      asPerson(house, context, async (standing) => {
        await forgetCalendar(standing.tx, { person: standing.me.id, id, at: standing.now });
        await planFor(house, { ...standing, person: standing.me });
        return ownCalendar(standing);
      }),
  );

  hang(
    app,
    { method: 'post', path: `${PATH}/take-back`, says: 'Takes back a calendar forgotten just now.', takes: calendarRemovalSchema, gives: ownCalendarSchema },
    (context, { id }) =>
      asPerson(house, context, async (standing) => {
        const isBack = await takeBackCalendar(standing.tx, { person: standing.me.id, id });
        if (!isBack) throw notFound('Nothing of yours was forgotten under this id, or it is gone for good.');
        await planFor(house, { ...standing, person: standing.me });
        return ownCalendar(standing);
      }),
  );

  hang(
    app,
    { method: 'post', path: `${PATH}/rules`, says: 'Says which meetings your practice is for.', takes: pairingRulesSchema, gives: ownCalendarSchema },
    (context, { rules }) =>
      asPerson(house, context, async (standing) => {
        const { tx, me, now } = standing;
        const own = rules.map((rule) => ({ id: uuidv7(now, house.dice), rule }));
        await keepRules(tx, me.id, own);
        // Titles were not kept, so the addresses are asked again; a file has to be given again.
        await readSoon(
          house,
          standing,
          (await calendarsOf(tx, me.id)).filter(({ address }) => address !== null),
        );
        return ownCalendar(standing);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${PATH}/not-this`,
      says: 'Not this meeting: what was to come before it comes as it would without.',
      takes: notThisSchema,
      gives: ownCalendarSchema,
    },
    (context, { touchpoint }) =>
      asPerson(house, context, async (standing) => {
        const { tx, me, now } = standing;
        const open = await openTouchpoint(tx, touchpoint);
        if (open?.person !== me.id || open.why.occasion === undefined) throw notFound('Nothing of yours goes with a meeting under this id.');
        await refuseOccasion(tx, { person: me.id, startsAt: open.why.occasion, at: now });
        await planFor(house, { ...standing, person: me });
        return ownCalendar(standing);
      }),
  );

  hangFeedDoors(app, house);
}

function hangFeedDoors(app: App, house: House): void {
  hang(
    app,
    { method: 'post', path: `${PATH}/feed`, says: 'Makes a feed of what is planned for you; one made before ends.', gives: calendarFeedSchema },
    (context) =>
      asPerson(house, context, async ({ tx, me, now }) => {
        const { text, hash } = freshToken(tx.organisation);
        await keepFeed(tx, { person: me.id, hash, at: now });
        return { url: `${house.origin}/calendar/${text}.ics` };
      }),
  );

  hang(app, { method: 'post', path: `${PATH}/feed/end`, says: 'Ends the feed of what is planned for you.', gives: ownCalendarSchema }, (context) =>
    asPerson(house, context, async (standing) => {
      await removeFeed(standing.tx, standing.me.id);
      return ownCalendar(standing);
    }),
  );
}

async function added(house: House, { tx, me, now }: Standing, address: string | null): Promise<Pick<Calendar, 'id'>> {
  if ((await calendarsOf(tx, me.id)).length >= MOST_CALENDARS)
    throw new Refusal(409, 'enough-calendars', 'Five calendars are read already.', 'Remove one of them first.');
  const id = uuidv7(now, house.dice);
  await addCalendar(tx, { id, person: me.id, address, addedAt: now });
  return { id };
}

async function readSoon(house: House, { tx }: Standing, calendars: readonly Pick<Calendar, 'id'>[]): Promise<void> {
  for (const { id } of calendars) await enqueueIn(house.jobs, tx, { name: 'read-calendar', organisation: tx.organisation, calendar: id });
}
