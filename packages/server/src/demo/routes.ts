import { DAY, instantAt, later, localTime, MINUTE, minutes, zoneNamed, type Instant, type Person } from '@micromoment/core';
import { organisation, people } from '@micromoment/store';
import { becomeSchema, demoSchema, jumpSchema, meSchema, type Demo, type Jump } from '@micromoment/wire';
import { hang, type App } from '../door/door.ts';
import { notFound } from '../door/refusal.ts';
import { nowIn, type House } from '../house.ts';
import { meOf } from '../identity/routes.ts';
import { DEMO_PARTS, DEMO_PEOPLE, HARBOUR_AND_PINE } from './harbour-and-pine.ts';
import { setDemoClock } from './seed.ts';

/** The doors of the demo; where none runs, the first has nothing to say and the others say "not found". */
export function hangDemo(app: App, house: House): void {
  const inDemo = () => {
    if (!house.demo) throw notFound('No demo runs here.');
  };

  // Every sign-in page asks; that no demo runs is an answer there, and no error in a browser's console.
  hang(
    app,
    {
      method: 'get',
      path: '/api/v1/demo',
      says: 'The people a visitor may become, and the demo clock; 204 where no demo runs.',
      gives: demoSchema,
      open: true,
    },
    async (context) => (house.demo ? demoNow(house) : context.body(null, 204)),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/demo/become', says: 'Signs in as one of the demo people.', takes: becomeSchema, gives: meSchema, open: true },
    async (context, { person }) => {
      inDemo();
      const member = DEMO_PEOPLE.find(({ id, email }) => id === person && DEMO_PARTS.some((part) => part.email === email));
      const token = member && (await house.identity.linkToken(member.email));
      const signedIn = token ? await house.identity.signIn(token, context.req.raw.headers) : null;
      if (!signedIn) throw notFound('The demo has nobody with that id.');
      for (const cookie of signedIn.cookies) context.header('Set-Cookie', cookie, { append: true });
      return meOf(house, signedIn.owner);
    },
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/demo/jump', says: 'Moves the demo clock forward.', takes: jumpSchema, gives: demoSchema, open: true },
    async (_context, { to }) => {
      inDemo();
      await setDemoClock(house, leap((await demoNow(house)).now as Instant, to)); // the demo's now is an instant
      await house.jobs.enqueue({ name: 'tick' });
      return demoNow(house);
    },
  );
}

/** Those whom a visitor may become. Whoever has erased themselves has another address, and is not among them. */
const partsAmong = (here: readonly Person[]): Demo['people'] =>
  DEMO_PARTS.flatMap(({ email, part }) => here.filter((member) => member.email === email).map(({ id, name }) => ({ id, name, part })));

const demoNow = (house: House): Promise<Demo> =>
  house.store.inOrganisation(HARBOUR_AND_PINE.id, async (tx) => {
    const place = await organisation(tx);
    if (!place) throw notFound('The demo has been removed.');
    return { organisation: place.name, now: nowIn(house, place), people: partsAmong(await people(tx)) };
  });

/** A working morning a day or a week on, late enough that a trial of 24 hours is over. */
function leap(now: Instant, to: Jump['to']): Instant {
  const zone = zoneNamed(HARBOUR_AND_PINE.zone);
  if (!zone) throw new Error('this runtime has no time zone data');
  const { weekday } = localTime(now, zone);
  const days = to === 'next-week' ? 7 : weekday >= 5 ? 8 - weekday : 1;
  const { year, month, day } = localTime(later(now, days * DAY), zone);
  const morning = instantAt(zone, { year, month, day }, minutes(10 * 60 + 30));
  return morning > later(now, DAY) ? morning : later(now, days * DAY + 5 * MINUTE);
}
