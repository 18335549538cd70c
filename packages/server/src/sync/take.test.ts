import { EventEmitter, once } from 'node:events';
import { MINUTE, later, type Revision } from '@micromoment/core';
import { lockJournal } from '@micromoment/store';
import type { SyncResponse } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { KeptFolds } from '../practice/kept-folds.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { takeTogether, type Sent } from './take.ts';

/** Learners of one organisation, and a house that counts its transactions. */
async function learners(...names: readonly string[]) {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const members: Member[] = [];
  for (const name of names) members.push(await place.add(name, ['learner']));
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: members.map(({ email }) => email) });
  const transactions = { begun: 0 };
  const { store } = place.house;
  const inOrganisation = store.inOrganisation.bind(store);
  store.inOrganisation = (...asked: Parameters<typeof inOrganisation>) => ((transactions.begun += 1), inOrganisation(...asked)) as never; // whatever the work gives back
  const entry = (changes: object = {}) => someEntry(WEDNESDAY, revision, changes);
  const takeAll = async (group: readonly Sent[], hadToWait = true) =>
    Promise.allSettled(
      await takeTogether(
        place.house,
        place.organisation,
        group.map((asked) => ({ asked, hadToWait })),
      ),
    );
  return { ...place, members: members as [Member, Member, Member], revision, transactions, entry, takeAll };
}

const sent = ({ id }: Member, ...entries: readonly object[]): Sent => ({
  person: id,
  batch: { device: id, sentAt: WEDNESDAY, cursor: null, entries: [...entries] },
  isStillIn: () => Promise.resolve(true),
});
const journalOf = async (member: Member) => (await sync(member, WEDNESDAY)).lacks.entries.map(({ id }) => id);

const statusesOf = (settled: PromiseSettledResult<SyncResponse>) =>
  settled.status === 'fulfilled' ? settled.value.statuses.map(({ status }) => status) : settled.reason;

test('batches of several people are taken in one transaction, each answered as if it had come alone', async () => {
  const { members, entry, takeAll, transactions } = await learners('Sam', 'Priya', 'Noor');
  const entries = members.map(() => [entry(), entry()]);
  const answers = await takeAll(members.map((member, place) => sent(member, ...(entries[place] ?? []))));
  expect(transactions.begun).toBe(1);
  for (const [place, member] of members.entries()) {
    const answer = answers[place];
    if (answer?.status !== 'fulfilled') throw new Error('it was taken');
    expect(answer.value.statuses).toEqual(entries[place]?.map(({ id }) => ({ id, status: 'stored' })));
    expect(answer.value.touchpoints.every(({ person }) => person === member.id)).toBe(true);
    expect(answer.value.touchpoints).toEqual((await sync(member, WEDNESDAY)).touchpoints);
    expect(answer.value.touchpoints.find(({ moment }) => moment === 'coffee-chat')?.why.visits).toBe(2);
    expect(await journalOf(member)).toEqual(entries[place]?.map(({ id }) => id));
  }
});

test('a device whose clock is off is flagged, and not the others that came with it', async () => {
  const { members, entry, takeAll } = await learners('Sam', 'Priya');
  const [sam, priya] = members;
  const ahead = sent(sam, entry());
  const answers = await takeAll([{ ...ahead, batch: { ...ahead.batch, sentAt: later(WEDNESDAY, 9 * MINUTE) } }, sent(priya, entry())]);
  expect(answers.map((answer) => answer.status === 'fulfilled' && answer.value.statuses[0])).toMatchObject([{ skewed: true }, { status: 'stored' }]);
  expect((await sync(sam, WEDNESDAY)).lacks.entries[0]).toMatchObject({ skew: 9 * MINUTE });
  expect((await sync(priya, WEDNESDAY)).lacks.entries[0]).not.toHaveProperty('skew');
});

test('a batch that is sent again, or whose id stands with another body, costs those who came with it nothing', async () => {
  const { members, entry, takeAll } = await learners('Sam', 'Priya', 'Noor');
  const [sam, priya, noor] = members;
  const [again, other, first, fresh] = [entry(), entry(), entry(), entry()];
  await sync(sam, WEDNESDAY, [again]);
  await sync(noor, WEDNESDAY, [other]);
  const answers = await takeAll([sent(sam, again), sent(priya, first), sent(noor, { ...other, words: { response: 'Something else.' } }, fresh)]);
  expect(answers.map(statusesOf)).toEqual([['duplicate'], ['stored'], ['rejected', 'stored']]);
  expect([await journalOf(sam), await journalOf(priya), await journalOf(noor)]).toEqual([[again.id], [first.id], [other.id, fresh.id]]);
});

test('an entry that cannot be kept is rejected by its id, whoever else is in the group', async () => {
  const { members, entry, takeAll } = await learners('Sam', 'Priya');
  const [sam, priya] = members;
  const answers = await takeAll([sent(sam, entry({ moment: 'nowhere' }), entry()), sent(priya, entry())]);
  expect(answers.map(statusesOf)).toEqual([['stored', 'rejected'], ['stored']]);
});

test('a batch that the house stumbles over falls alone', async () => {
  const { house, members, entry, takeAll } = await learners('Sam', 'Priya', 'Noor');
  const [sam, priya, noor] = members;
  const folds = new KeptFolds();
  const states = folds.states.bind(folds);
  folds.states = (...[of, tx, goneOn]) =>
    goneOn.practising.enrolments[0]?.person === priya.id ? Promise.reject(new Error('stumbles')) : states(of, tx, goneOn);
  Object.assign(house, { folds });
  const [one, two, three] = [entry(), entry(), entry()];
  const answers = await takeAll([sent(sam, one), sent(priya, two), sent(noor, three)]);
  expect(answers.map(statusesOf)).toEqual([['stored'], new Error('stumbles'), ['stored']]);
  Object.assign(house, { folds: new KeptFolds() });
  expect([await journalOf(sam), await journalOf(priya), await journalOf(noor)]).toEqual([[one.id], [], [three.id]]);
});

test('a group that lost a race is taken again as a group, and everything is kept once', async () => {
  const { house, members, entry, takeAll, transactions } = await learners('Sam', 'Priya');
  const [sam, priya] = members;
  const folds = new KeptFolds();
  const states = folds.states.bind(folds);
  const races = { lost: 0 };
  folds.states = (...asked) => (races.lost++ === 1 ? Promise.reject(Object.assign(new Error('lost'), { code: '40001' })) : states(...asked));
  Object.assign(house, { folds });
  const [one, two] = [entry(), entry()];
  expect((await takeAll([sent(sam, one), sent(priya, two)])).map(statusesOf)).toEqual([['stored'], ['stored']]);
  expect([transactions.begun, races.lost]).toEqual([1, 4]);
  expect([await journalOf(sam), await journalOf(priya)]).toEqual([[one.id], [two.id]]);
});

test('whoever has gone is refused, and the others are kept', async () => {
  const { members, entry, takeAll } = await learners('Sam');
  const nobody = { ...members[0], id: '0190d3a0-0000-7000-8000-00000000ffff' };
  const answers = await takeAll([sent(nobody, entry()), sent(members[0], entry())]);
  expect(answers.map((answer) => (answer.status === 'rejected' ? answer.reason.problem.code : statusesOf(answer)))).toEqual(['session-ended', ['stored']]);
});

test('a journal that somebody else holds holds up nobody but its owner', async () => {
  const { house, organisation, members, entry } = await learners('Sam', 'Priya');
  const [sam, priya] = members;
  const [one, two] = [entry(), entry()];
  const turns = new EventEmitter();
  const held = once(turns, 'held');
  const holding = house.store.inOrganisation(organisation, async (tx) => {
    await lockJournal(tx, sam.id);
    turns.emit('held');
    await once(turns, 'let go');
  });
  await held;
  const group = [sent(sam, one), sent(priya, two)].map((asked) => ({ asked, hadToWait: true }));
  const [ofSam, ofPriya] = await takeTogether(house, organisation, group);
  expect((await ofPriya)?.statuses).toEqual([{ id: two.id, status: 'stored' }]);
  turns.emit('let go');
  await holding;
  expect((await ofSam)?.statuses).toEqual([{ id: one.id, status: 'stored' }]);
  expect(await journalOf(sam)).toEqual([one.id]);
});

test('a session that ends while its batch waits for its turn is refused, and those who waited with it are kept', async () => {
  const { house, organisation, app, members, entry } = await learners('Sam', 'Priya', 'Noor');
  const [sam, priya, noor] = members;
  const turns = new EventEmitter();
  const held = once(turns, 'held');
  const holding = house.store.inOrganisation(organisation, async (tx) => {
    for (const { id } of [sam, priya].toSorted((a, b) => (a.id < b.id ? -1 : 1))) await lockJournal(tx, id);
    turns.emit('held');
    await once(turns, 'let go');
  });
  await held;
  const token = (await house.identity.bearerToken(noor.email)) ?? '';
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const [one, two, three, four] = [entry(), entry(), entry(), entry()];
  const under = [sync(sam, WEDNESDAY, [one]), sync(priya, WEDNESDAY, [two])];
  await new Promise((resolve) => setTimeout(resolve, 100)); // both are under way, and wait for their journals
  const body = JSON.stringify({ device: noor.id, sentAt: WEDNESDAY, cursor: null, entries: [three] });
  const waiting = Promise.resolve(app.request('/api/v1/sync', { method: 'POST', headers, body }));
  const beside = sync(sam, WEDNESDAY, [four]);
  await new Promise((resolve) => setTimeout(resolve, 100)); // both wait for their turn
  await house.identity.signOut(new Headers(headers));
  turns.emit('let go');
  await Promise.all([holding, ...under]);
  const refused = await waiting;
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([401, 'session-ended']);
  expect((await beside).statuses).toEqual([{ id: four.id, status: 'stored' }]);
  expect([await journalOf(noor), (await journalOf(sam)).toSorted()]).toEqual([[], [one.id, four.id].toSorted()]);
});

test('many batches of a few people at once, some sent twice, are each kept once and leave one plan each', async () => {
  const { members, entry } = await learners('Sam', 'Priya', 'Noor');
  const batches = members.flatMap((member) => Array.from({ length: 5 }, () => ({ member, entries: [entry(), entry()] })));
  const twice = [...batches, ...batches.filter((_, place) => place % 5 === 0)];
  await Promise.all(twice.map(({ member, entries }) => sync(member, WEDNESDAY, entries)));
  for (const member of members) {
    const own = batches.filter((batch) => batch.member === member).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect((await journalOf(member)).toSorted()).toEqual(own.toSorted());
    const { touchpoints } = await sync(member, WEDNESDAY);
    const visits = touchpoints.map(({ moment, why }) => `${moment} ${why.visits}`);
    expect(new Set(visits).size).toBe(visits.length);
    expect(touchpoints.find(({ moment }) => moment === 'coffee-chat')?.why.visits).toBe(10);
  }
});
