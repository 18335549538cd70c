import { DAY, instant, later, USUAL_TERMS, weekOf, type Zone } from '@micromoment/core';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { keepFeed } from './calendar-feeds.ts';
import { addCalendar, keepMeetings, keepRules } from './calendars.ts';
import { keepDeeperLook } from './deeper-look.ts';
import { beginDelivery } from './deliveries.ts';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import { journalOf } from './journal/journal-of.ts';
import { keepMail } from './mails.ts';
import { addObservationRequest } from './observations.ts';
import { createOrganisation, organisation, organisations, removeOrganisation, setClockOffset } from './organisations.ts';
import { publishRevision } from './blueprints.ts';
import { enrol } from './enrolments.ts';
import { addPerson, teamNamed } from './people/people.ts';
import { keepTerms } from './people/terms.ts';
import { noteConsent } from './privacy/consents.ts';
import { keepLanguage } from './privacy/languages.ts';
import { noteLooks } from './privacy/looks.ts';
import { countSection } from './privacy/section-counts.ts';
import { setStar } from './privacy/stars.ts';
import { keepReview, keepShareBack } from './reviews.ts';
import { keepOffer } from './offered-releases.ts';
import { keepDraft } from './review-drafts.ts';
import { beginWeek, keepWeek } from './signal/weekly-insights.ts';
import type { Store } from './store.ts';
import { addSubscription } from './subscriptions.ts';
import { somethingBetween } from './testing/between.ts';
import { someOffer, someSubscription } from './testing/catalogues.ts';
import { freshStore, someObservationRequest, someOrganisation, somePerson, someResponse, someReview, someTouchpoint } from './testing/index.ts';
import { replaceOpenTouchpoints } from './touchpoints.ts';
import type { OrganisationTransaction } from './transaction.ts';

const now = instant(Date.UTC(2026, 2, 5));

/** Something in every table. */
async function liveThere(store: Store, id: string): Promise<void> {
  const rui = somePerson();
  const ana = somePerson({ managedBy: rui.id });
  const entry = someResponse(ana.id);
  const { blueprint, revision } = entry;
  await store.inOrganisation(id, async (tx) => {
    const team = await teamNamed(tx, 'Reception');
    for (const each of [ana, rui]) await addPerson(tx, { ...each, team: team.id });
    await publishRevision(tx, { blueprint, revision, title: 'Listening', source: 'title: Listening', by: null, at: now, because: 'first' });
    await enrol(tx, { id: freshId(), person: ana.id, blueprint, revision, startedAt: now, constraint: null, pausedUntil: null });
    await append(tx, [entry], now);
    await replaceOpenTouchpoints(tx, { person: ana.id, blueprint }, [someTouchpoint(ana.id)]);
    await beginDelivery(tx, { id: freshId(), person: ana.id, channel: 'email', about: { kind: 'sign-in', id: freshId() }, state: 'sending', at: now });
    await keepMail(tx, { id: freshId(), at: now, to: ana.email, subject: 's', text: 't', html: 'h', person: ana.id });
    await addObservationRequest(tx, someObservationRequest(ana.id, rui.id), Buffer.alloc(32, 1));
    const review = someReview(rui.id);
    await keepReview(tx, review);
    await keepDraft(tx, { blueprint, revision, step: 'pick', written: {}, by: rui.id, at: now }, 0);
    await append(tx, [{ ...entry, id: freshId(), touchpoint: freshId() }], now);
    await keepShareBack(tx, { id: freshId(), review: review.id, blueprint, text: 'Thank you.', at: now });
    const subscription = someSubscription();
    await addSubscription(tx, subscription);
    await keepOffer(tx, subscription.id, someOffer());
    await beginWeek(tx, weekOf(now));
    await keepWeek(tx, { blueprint, revision, week: weekOf(now) }, { insight: review.insight, figures: {} });
    await keepTerms(tx, ana.id, USUAL_TERMS);
    await keepDeeperLook(tx, { byEncoder: true, model: null, modelChosenAt: now, humanContact: null });
    await haveCalendar(tx, ana.id);
    await useDoorsOfPrivacy(tx, { ana: ana.id, rui: rui.id, entry: entry.id });
    await somethingBetween(tx, ana, { lead: rui.id, entry: entry.id, at: later(now, 8 * DAY) });
  });
}

async function haveCalendar(tx: OrganisationTransaction, person: string): Promise<void> {
  const [id, rule] = [freshId(), freshId()];
  await keepRules(tx, person, [{ id: rule, rule: { kind: 'one-to-one' } }]);
  await addCalendar(tx, { id, person, address: null, addedAt: now });
  await keepMeetings(tx, { id, person }, { meetings: [{ uid: 'one', from: now, until: now, isBusy: true, rule }], at: now });
  await keepFeed(tx, { person, hash: Buffer.from('hash'), at: now });
}

async function useDoorsOfPrivacy(tx: OrganisationTransaction, { ana, rui, entry }: Readonly<Record<'ana' | 'rui' | 'entry', string>>): Promise<void> {
  await noteConsent(tx, ana, { id: freshId(), about: 'practice', wording: 1, given: true, at: now });
  await noteLooks(tx, [ana], { viewer: rui, what: 'mail', at: now });
  await keepLanguage(tx, ana, 'es');
  await setStar(tx, ana, { entry, at: now });
  await countSection(tx, 'progress', 9);
}

/** How many rows each table of the schema `app` shows to an organisation. */
async function rowsOf(url: string, id: string): Promise<Readonly<Record<string, number>>> {
  const client = new Client(url);
  await client.connect();
  await client.query(`set app.organisation = '${id}'`);
  const { rows } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'app' order by tablename`);
  const counts: Record<string, number> = {};
  for (const { name } of rows) counts[name] = (await client.query(`select from app.${name} where organisation_id = '${id}'`)).rowCount ?? 0;
  await client.end();
  return counts;
}

test('an organisation is made once, and making it again changes nothing', async () => {
  const { store } = await freshStore();
  const id = freshId();
  const azul = { id, name: 'Casa Azul', zone: 'Europe/Lisbon' as Zone, demo: false }; // a zone every runtime knows
  await createOrganisation(store, azul);
  await createOrganisation(store, { ...azul, name: 'Another' });
  expect(await store.inOrganisation(id, organisation)).toEqual({ ...azul, clockOffset: 0, spacing: null });
  expect(await organisations(store)).toEqual([{ id, name: 'Casa Azul', demo: false, clockOffset: 0 }]);
});

test('one that is not there is undefined', async () => {
  const { store } = await freshStore();
  expect(await store.inOrganisation(freshId(), organisation)).toBeUndefined();
  expect(await organisations(store)).toEqual([]);
});

test('the clock of a demo can be moved, and no other', async () => {
  const { store } = await freshStore();
  const [demo, real] = [await someOrganisation(store, [], { demo: true }), await someOrganisation(store)];
  for (const id of [demo, real]) await store.inOrganisation(id, (tx) => setClockOffset(tx, 86_400_000));
  expect([await store.inOrganisation(demo, organisation), await store.inOrganisation(real, organisation)].map((each) => each?.clockOffset)).toEqual([
    86_400_000, 0,
  ]);
});

test('a demo goes whole, table by table, and leaves its neighbours alone', async () => {
  const { store, url } = await freshStore();
  const [demo, neighbour] = [await someOrganisation(store, [], { demo: true }), await someOrganisation(store, [], { demo: true })];
  for (const id of [demo, neighbour]) await liveThere(store, id);
  const before = await rowsOf(url, neighbour);
  // Were a table added and forgotten here or in remove_demo, this would show it.
  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  expect(await removeOrganisation(store, demo)).toBe(true);
  expect(Object.values(await rowsOf(url, demo)).filter((count) => count > 0)).toEqual([]);
  expect(await rowsOf(url, neighbour)).toEqual(before);
  expect(await removeOrganisation(store, demo)).toBe(false);
});

test('an organisation that is no demo cannot be removed', async () => {
  const { store, url } = await freshStore();
  const id = await someOrganisation(store);
  await liveThere(store, id);
  const before = await rowsOf(url, id);
  expect(await removeOrganisation(store, id)).toBe(false);
  expect(await rowsOf(url, id)).toEqual(before);
});

test('a demo made again under the same ids keeps words that can be read', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const id = await someOrganisation(store, [ana], { demo: true });
  const entry = someResponse(ana.id);
  await store.inOrganisation(id, (tx) => append(tx, [entry], now));
  await removeOrganisation(store, id);
  await createOrganisation(store, { id, name: 'Casa Azul', zone: ana.zone, demo: true });
  await store.inOrganisation(id, async (tx) => {
    await addPerson(tx, ana);
    await append(tx, [entry], now);
    expect((await journalOf(tx, ana.id, null)).entries).toEqual([entry]);
  });
});
