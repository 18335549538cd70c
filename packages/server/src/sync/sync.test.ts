import { DAY, HOUR, instant, MINUTE, type Revision } from '@micromoment/core';
import { rolledOf } from '@micromoment/store';
import type { SyncResponse } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

const freshDevice = '0190d3a0-0000-7000-8000-00000000eeee';

async function practising() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const sam = await place.add('Sam', ['learner']);
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email] });
  return { ...place, revision, sam };
}

test('a learner who has just been enrolled finds the first moment, at once', async () => {
  const { sam } = await practising();
  const { touchpoints, blueprints, enrolments } = await sync(sam, WEDNESDAY);
  expect(touchpoints[0]).toMatchObject({ moment: 'coffee-chat', twist: null, why: { reason: 'first-visit' } });
  expect(touchpoints[0]!.due).toBeLessThanOrEqual(WEDNESDAY + 60_000);
  expect(blueprints.map(({ blueprint }) => blueprint.id)).toEqual(['clarifying-question']);
  expect(enrolments).toHaveLength(1);
});

test('blueprints are sent once, and again when somebody is enrolled in another, moves to another revision or has another version of the app', async () => {
  const { sam, admin, house } = await practising();
  const ask = async (shelf: string | null) => {
    const answer = await sam.caller.post<SyncResponse>('/api/v1/sync', { device: freshDevice, sentAt: WEDNESDAY, cursor: null, shelf, entries: [] });
    return { shelf: answer.shelf, sent: answer.blueprints.map(({ blueprint }) => blueprint.id) };
  };
  const first = await ask(null);
  expect(first.sent).toEqual(['clarifying-question']);
  expect(await ask(first.shelf)).toEqual({ ...first, sent: [] });
  await admin.post('/api/v1/blueprints', { source: CLARIFYING.replace('blueprint: clarifying-question', 'blueprint: another') });
  await admin.post('/api/v1/enrolments', { blueprint: 'another', people: [sam.email] });
  const second = await ask(first.shelf);
  expect(second.sent.toSorted()).toEqual(['another', 'clarifying-question']);
  Object.assign(house, { version: 'a later one' });
  expect((await ask(second.shelf)).sent).toHaveLength(2);
});

test('an entry is stored once, however often it is sent', async () => {
  const { sam, revision } = await practising();
  const entry = someEntry(WEDNESDAY, revision);
  expect((await sync(sam, WEDNESDAY, [entry])).statuses).toEqual([{ id: entry.id, status: 'stored' }]);
  expect((await sync(sam, WEDNESDAY, [entry])).statuses).toEqual([{ id: entry.id, status: 'duplicate' }]);
  expect((await sync(sam, WEDNESDAY)).lacks.entries).toHaveLength(1);
});

test('an entry that comes twice in one batch is stored once, and counted once', async () => {
  const { sam, revision, house, organisation } = await practising();
  const entry = someEntry(WEDNESDAY, revision);
  expect((await sync(sam, WEDNESDAY, [entry, entry])).statuses.map(({ status }) => status)).toEqual(['stored', 'duplicate']);
  const rows = await house.store.inOrganisation(organisation, (tx) => rolledOf(tx, 'clarifying-question'));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ count }) => count !== 1)).toEqual([]);
});

test('an entry with an unknown moment is rejected by its id with a reason, and the rest of the batch is kept', async () => {
  const { sam, revision } = await practising();
  const [first, stray, last] = [someEntry(WEDNESDAY, revision), someEntry(WEDNESDAY, revision, { moment: 'nowhere' }), someEntry(WEDNESDAY, revision)];
  expect((await sync(sam, WEDNESDAY, [first, stray, last])).statuses).toEqual([
    { id: first.id, status: 'stored' },
    { id: last.id, status: 'stored' },
    { id: stray.id, status: 'rejected', reason: 'This revision of the blueprint has no moment "nowhere".' },
  ]);
});

test.each([
  ['a text that is no entry', 'just words', /entry|object/i],
  ['an entry of an unknown kind', { kind: 'cheered' }, /kind|discriminator|invalid/i],
  ['an unknown revision', { revision: 'never-published' }, /no revision "never-published"/],
  ['a fact that is not of its kind', { facts: { seconds: -1 } }, /seconds/],
  ['somebody else as its owner', { person: 'p2' }, /person|unrecognized/i],
])('%s is rejected with a reason', async (_what, changes, reason) => {
  const { sam, revision } = await practising();
  const sent = typeof changes === 'string' ? changes : someEntry(WEDNESDAY, revision, changes);
  const [status] = (await sync(sam, WEDNESDAY, [sent as object])).statuses;
  expect(status).toMatchObject({ status: 'rejected', reason: expect.stringMatching(reason) });
});

test('the same id with another body is rejected and changes nothing', async () => {
  const { sam, revision } = await practising();
  const entry = someEntry(WEDNESDAY, revision);
  await sync(sam, WEDNESDAY, [entry]);
  const { statuses, lacks } = await sync(sam, WEDNESDAY, [{ ...entry, words: { response: 'Something else.' } }]);
  expect(statuses).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('already has this id') }]);
  expect(lacks.entries).toMatchObject([{ words: { response: 'That sounds like it hurt. What was it like?' } }]);
});

test('a batch of more than two hundred entries is refused whole', async () => {
  const { sam, revision } = await practising();
  const many = Array.from({ length: 201 }, () => someEntry(WEDNESDAY, revision));
  await expect(sync(sam, WEDNESDAY, many)).rejects.toThrow('at most 200 entries a batch');
});

test.each([
  ['two days ahead', 2 * DAY],
  ['two days behind', -2 * DAY],
  ['a little over five minutes ahead', 5 * MINUTE + 1],
])('a device whose clock is %s has its entries flagged, now and for good, and never refused', async (_how, skew) => {
  const { sam, revision } = await practising();
  const theirs = instant(WEDNESDAY + skew);
  expect((await sync(sam, theirs, [someEntry(theirs, revision)])).statuses).toMatchObject([{ status: 'stored', skewed: true }]);
  expect((await sync(sam, WEDNESDAY)).lacks.entries).toMatchObject([{ at: theirs, skew }]);
});

test('a clock that is five minutes off is believed, however old what it sends', async () => {
  const { sam, revision } = await practising();
  const written = instant(WEDNESDAY - 3 * DAY);
  expect((await sync(sam, instant(WEDNESDAY + 5 * MINUTE), [someEntry(written, revision)])).statuses).toEqual([{ id: expect.any(String), status: 'stored' }]);
  expect((await sync(sam, WEDNESDAY)).lacks.entries[0]).not.toHaveProperty('skew');
});

test('an answer closes its touchpoint, and the answer of the sync already has the new plan', async () => {
  const { sam, revision } = await practising();
  const [first] = (await sync(sam, WEDNESDAY)).touchpoints;
  const { touchpoints } = await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision, { touchpoint: first?.id })]);
  expect(touchpoints.map(({ id }) => id)).not.toContain(first?.id);
  expect(touchpoints.some(({ moment, why }) => moment === 'coffee-chat' && why.visits === 1)).toBe(true);
});

test('a planned trial brings its look back, after it is over and inside working hours', async () => {
  const { sam, revision } = await practising();
  const until = instant(WEDNESDAY + 24 * HOUR);
  const plan = someEntry(WEDNESDAY, revision, {
    moment: 'try-it',
    kind: 'planned-trial',
    facts: { until, remindAt: null },
    words: { if: 'she sighs', then: 'I ask', with: 'Leila' },
  });
  const lookBack = (await sync(sam, WEDNESDAY, [plan])).touchpoints.find(({ moment }) => moment === 'look-back');
  expect(lookBack?.due).toBeGreaterThanOrEqual(until);
  expect(new Date(lookBack?.due ?? 0).getUTCHours()).toBeGreaterThanOrEqual(9);
  expect(new Date(lookBack?.due ?? 0).getUTCHours()).toBeLessThan(17);
});

test('a device is not sent back what it sent itself, and is sent everything when it has forgotten', async () => {
  const { sam, revision } = await practising();
  const { cursor } = await sync(sam, WEDNESDAY);
  const later = await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision)], cursor);
  expect(later.lacks.entries).toEqual([]);
  expect((await sync(sam, WEDNESDAY, [], null)).lacks.entries).toHaveLength(1);
});

test('nobody sees the journal of somebody else', async () => {
  const { sam, revision, add } = await practising();
  const priya = await add('Priya', ['learner', 'manager', 'facilitator', 'author', 'admin']);
  await sync(sam, WEDNESDAY, [someEntry(WEDNESDAY, revision)]);
  expect((await sync(priya, WEDNESDAY)).lacks.entries).toEqual([]);
});
