import { DAY, instant, later, teamWeeks, weekOf, type Instant, type Revision } from '@micromoment/core';
import { expect, test } from 'vitest';
import { publishRevision } from './blueprints.ts';
import { enrol } from './enrolments.ts';
import { freshId } from './fresh-id.ts';
import { append } from './journal/append.ts';
import { noteConsent } from './privacy/consents.ts';
import { teamWeeksOf, writeTeamWeeks } from './team-weeks.ts';
import { freshStore, someOrganisation, somePerson, someResponse } from './testing/index.ts';

const MONDAY = instant(Date.UTC(2026, 2, 2));
const day = (count: number) => later(MONDAY, count * DAY);
const BLUEPRINT = 'listening-without-taking-over';

/** Six people led by one, who practise from Monday on. */
async function team() {
  const { store } = await freshStore();
  const lead = somePerson();
  const led = Array.from({ length: 6 }, () => somePerson({ managedBy: lead.id }));
  const here = await someOrganisation(store, [lead, ...led]);
  const answers = (person: number, at: Instant, received = at) =>
    store.inOrganisation(here, (tx) => append(tx, [someResponse(led[person]?.id ?? '', { at })], received));
  await store.inOrganisation(here, async (tx) => {
    await publishRevision(tx, { blueprint: BLUEPRINT, revision: 'r1' as Revision, title: 'Listening', source: 'x', by: null, at: MONDAY, because: '' }); // a test's own
    for (const { id } of led) await noteConsent(tx, id, { id: freshId(), about: 'practice', wording: 1, given: true, at: MONDAY });
    for (const { id } of led)
      await enrol(tx, { id: freshId(), person: id, blueprint: BLUEPRINT, revision: 'r1' as Revision, startedAt: MONDAY, constraint: null, pausedUntil: null }); // as above
  });
  const figures = (at: Instant) =>
    store.inOrganisation(here, async (tx) => {
      await writeTeamWeeks(tx, at);
      return teamWeeks(await teamWeeksOf(tx, lead.id), lead.id, at);
    });
  return { store, here, lead, led, answers, figures };
}

test('a week is told once it has ended', async () => {
  const { answers, figures } = await team();
  for (const person of [0, 1, 2, 3, 4]) await answers(person, day(1));
  expect(await figures(day(6))).toEqual([]);
  const [about] = await figures(day(7));
  expect(about?.weeks.at(-1)).toEqual({ week: weekOf(MONDAY), figure: { kind: 'in-words', people: 5, share: 'most' } });
});

test('what was told stays as it was, whoever is late, leaves, joins or comes to be led by another', async () => {
  const { store, here, led, answers, figures, lead } = await team();
  for (const person of [0, 1]) await answers(person, day(1));
  const told = (await figures(day(8)))[0]?.weeks.at(-1);
  expect(told?.figure).toMatchObject({ share: 'a few' });
  for (const person of [2, 3, 4, 5]) await answers(person, day(2), day(9));
  await store.inOrganisation(here, (tx) =>
    tx.rows('update app.person set managed_by = null where organisation_id = $1 and person_id = any ($2::uuid[])', [tx.organisation, [led[0]?.id, led[1]?.id]]),
  );
  const [about] = await figures(day(15));
  expect(about?.weeks.at(-2)).toEqual(told);
  // Four are left: their week waits and is in no figure.
  expect(about?.weeks.at(-1)?.figure).toEqual({ kind: 'too-few' });
  expect(lead.id).not.toBe('');
});

test('an answer that comes late counts in the week it came in', async () => {
  const { answers, figures } = await team();
  for (const person of [0, 1, 2, 3, 4]) await answers(person, day(6), day(8));
  await figures(day(7));
  const [about] = await figures(day(14));
  expect(about?.weeks.slice(-2).map(({ figure }) => figure)).toMatchObject([{ share: 'a few' }, { share: 'most' }]);
});

test('several weeks that nobody wrote down are written one after the other', async () => {
  const { answers, figures } = await team();
  for (const person of [0, 1, 2]) await answers(person, day(10));
  const [about] = await figures(day(23));
  expect(about?.weeks.map(({ figure }) => figure.kind)).toEqual(['too-few', 'too-few', 'too-few', 'in-words', 'in-words', 'in-words']);
});

test('whoever does not agree to practise here could not practise in that week, and is in no figure of it', async () => {
  const { store, here, led, answers, figures } = await team();
  for (const person of [0, 1, 2, 3]) await answers(person, day(1));
  const takesBack = (person: number) =>
    store.inOrganisation(here, (tx) => noteConsent(tx, led[person]?.id ?? '', { id: freshId(), about: 'practice', wording: 1, given: false, at: day(2) }));
  await takesBack(5);
  expect((await figures(day(7)))[0]?.weeks.at(-1)?.figure).toMatchObject({ people: 5 });
  await takesBack(4);
  expect((await figures(day(14)))[0]?.weeks.at(-1)?.figure).toEqual({ kind: 'too-few' });
});
