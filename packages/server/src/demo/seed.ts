import { DAY, HOUR, instantAt, later, localTime, minutes, no, ok, oneOf, seededDice, zoneNamed, type Instant, type Result, type Zone } from '@micromoment/core';
import { addPerson, createOrganisation, enrolmentsOf, isErased, organisations, removeOrganisation, setClockOffset } from '@micromoment/store';
import type { App } from '../door/door.ts';
import type { House } from '../house.ts';
import { shelveLibrary, type LibraryFile } from '../blueprint/library.ts';
import { lintErrors } from '../blueprint/lint-errors.ts';
import { USUAL_WEEK } from '../people/routes.ts';
import { DEMO_BLUEPRINT, DEMO_NEWCOMER, DEMO_PEOPLE, HARBOUR_AND_PINE } from './harbour-and-pine.ts';
import { Caller } from './caller.ts';
import { passBetween } from './between.ts';
import { beginSprint, joinRunning } from './sprint.ts';
import { Learner } from './learner.ts';
import { answerRequests } from './answer-requests.ts';

const WEEKS = 6;
/** On which day of it the sprint begins: its review is then due in a week. */
const SPRINT_AFTER = 21;
const SEED = 'harbour and pine';

/**
 * Makes the demo organisation unless it is there and whole: its first member directly, everything else through the public API,
 * day by day for six weeks up to the coming Tuesday morning, so that the demo is also the first test of the product.
 * Problem: one sentence, when the library lacks what the demo practises.
 */
export async function seedDemo(house: House, doors: () => App, library: readonly LibraryFile[]): Promise<Result<null, string>> {
  if (await isWhole(house)) return ok(null);
  const practised = library.find(({ blueprint }) => blueprint?.id === DEMO_BLUEPRINT);
  if (!practised || (await lintErrors(practised.source)).length > 0) {
    return no(`The demo practises the blueprint "${DEMO_BLUEPRINT}", which cannot be used as it stands. Mend it and start again.`);
  }
  const app = doors();
  await removeOrganisation(house.store, HARBOUR_AND_PINE.id);
  const zone = zoneNamed(HARBOUR_AND_PINE.zone);
  if (!zone) throw new Error('this runtime has no time zone data');
  const today = comingTuesday(house.clock(), zone);
  const began = later(today, -WEEKS * 7 * DAY);
  await found(house, zone, began);
  await house.store.inOrganisation(HARBOUR_AND_PINE.id, (tx) => shelveLibrary(tx, house.jobs, library, began));
  const admin = await Caller.signedIn(app, house, 'ada@harbour-and-pine.example');
  for (const { id, name, email, roles, team, managedBy, zone: home } of DEMO_PEOPLE.slice(1))
    await admin.post('/api/v1/people', { id, name, email, roles, team, managedBy, zone: home });
  const learners = DEMO_PEOPLE.filter(({ roles, email }) => roles.includes('learner') && email !== DEMO_NEWCOMER);
  for (const { email } of learners) await agree(house, app, email);
  await admin.post('/api/v1/enrolments', { blueprint: DEMO_BLUEPRINT, people: learners.map(({ email }) => email) });
  await liveThrough(house, app, { began, today, admin, zone });
  await passBetween(house, app);
  await setDemoClock(house, today);
  await agree(house, app, DEMO_NEWCOMER);
  await admin.post('/api/v1/enrolments', { blueprint: DEMO_BLUEPRINT, people: [DEMO_NEWCOMER] });
  await joinRunning(house, app, DEMO_NEWCOMER);
  return ok(null);
}

/** Says yes, as each person would, to how their practice is kept. */
async function agree(house: House, app: App, email: string): Promise<void> {
  await (await Caller.signedIn(app, house, email)).post('/api/v1/me/consents', { about: 'practice', given: true });
}

/** The newcomer is enrolled last; a demo without that enrolment was cut off while it was made, unless they have erased themselves since. */
async function isWhole(house: House): Promise<boolean> {
  if (!(await organisations(house.store)).some(({ id }) => id === HARBOUR_AND_PINE.id)) return false;
  return house.store.inOrganisation(HARBOUR_AND_PINE.id, async (tx) => {
    const newcomer = DEMO_PEOPLE.find(({ email }) => email === DEMO_NEWCOMER);
    return newcomer !== undefined && ((await enrolmentsOf(tx, newcomer.id)).length > 0 || (await isErased(tx, newcomer.id)));
  });
}

/** The organisation and the one person nobody could have added. */
async function found(house: House, zone: Zone, began: Instant): Promise<void> {
  const [admin] = DEMO_PEOPLE;
  if (!admin) throw new Error('the demo has nobody in it');
  await createOrganisation(house.store, { ...HARBOUR_AND_PINE, zone, demo: true });
  await setDemoClock(house, began);
  await house.store.inOrganisation(HARBOUR_AND_PINE.id, (tx) => addPerson(tx, { ...admin, team: null, zone, joinedAt: began, ...USUAL_WEEK }));
  await house.identity.admit(HARBOUR_AND_PINE.id, admin);
}

type Living = { readonly began: Instant; readonly today: Instant; readonly admin: Caller; readonly zone: Zone };

async function liveThrough(house: House, app: App, { began, today, admin, zone }: Living): Promise<void> {
  const [dice, seen] = [seededDice(SEED), new Set<string>()];
  const people = DEMO_PEOPLE.filter(({ roles, email }) => roles.includes('learner') && email !== DEMO_NEWCOMER);
  const learners = await Promise.all(
    people.map(async (person) => new Learner(await Caller.signedIn(app, house, person.email), person, seededDice(`${SEED} ${person.id}`))),
  );
  for (let morning = began; morning < today; morning = later(morning, DAY)) {
    const evening = later(morning, 7 * HOUR);
    await setDemoClock(house, evening);
    const observers = learners.map(({ person }) =>
      oneOf(
        dice,
        people.filter(({ id }) => id !== person.id),
      ),
    );
    // Side by side, as people do: each by their own dice, so that the days come out the same.
    await Promise.all(learners.map((learner, place) => learner.spendDay(evening, observers[place]?.id ?? learner.person.id)));
    if (evening === later(began, SPRINT_AFTER * DAY + 7 * HOUR)) await beginSprint(house, app);
    if (localTime(evening, zone).weekday === 1) await house.jobs.enqueue({ name: 'send-digests' });
    await answerRequests(house, app, { admin, dice, seen });
  }
}

/** Moves the demo clock so that it shows `to` now. */
export const setDemoClock = (house: House, to: Instant): Promise<void> =>
  house.store.inOrganisation(HARBOUR_AND_PINE.id, (tx) => setClockOffset(tx, to - house.clock()));

/** 09:41 on the coming Tuesday: a calm hour in the middle of a working week. */
function comingTuesday(now: Instant, zone: Zone): Instant {
  const { year, month, day, weekday } = localTime(now, zone);
  return instantAt(zone, { year, month, day: day + ((9 - weekday) % 7 || 7) }, minutes(9 * 60 + 41));
}
