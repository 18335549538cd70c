import { DAY, HOUR, instant, localTime, type Instant, type Revision, type Touchpoint, type Zone } from '@micromoment/core';
import type { Outbox, Practice, PracticeChangeSent, PracticePreview } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

/** Sam has answered the first moment, so that the plan ahead has visits of several kinds. */
async function practising() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const [sam, kim] = [await place.add('Sam', ['learner']), await place.add('Kim', ['learner'])];
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [sam.email, kim.email] });
  const [first] = (await sync(sam, WEDNESDAY)).touchpoints;
  place.clock.now = instant(WEDNESDAY + HOUR);
  await sync(sam, place.clock.now, [someEntry(place.clock.now, revision, { touchpoint: first?.id })]);
  return { ...place, sam, kim, revision };
}

const ownPractice = ({ caller }: Member) => caller.get<Practice>('/api/v1/me/practice');
const change = ({ caller }: Member, wanted: PracticeChangeSent) => caller.post<Practice>('/api/v1/me/practice', wanted);
const look = ({ caller }: Member, wanted: PracticeChangeSent) => caller.post<PracticePreview>('/api/v1/me/practice/preview', wanted);
const planOf = async (member: Member, now: Instant) => (await sync(member, now)).touchpoints;
const wall =
  (zone: string) =>
  ({ due }: Pick<Touchpoint, 'due'>) =>
    localTime(due, zone as Zone); // a zone of the test

test('a newcomer reads the usual week, no leave, mail on and what they practise', async () => {
  const { sam } = await practising();
  expect(await ownPractice(sam)).toEqual({
    mark: expect.any(String),
    zone: 'Europe/London',
    working: { days: [1, 2, 3, 4, 5], from: 540, until: 1020 },
    quiet: { from: 1140, until: 480 },
    leave: [],
    region: null,
    holidays: [],
    most: { perDay: null, perWeek: null },
    channels: { email: true },
    enrolments: [
      {
        id: expect.any(String),
        blueprint: 'clarifying-question',
        title: 'Ask before you answer',
        startedAt: WEDNESDAY,
        constraint: null,
        pausedUntil: null,
        perWeek: 2,
      },
    ],
  });
});

test('a change made to a practice that was changed on another device meanwhile is refused, and nothing of it is kept', async () => {
  const { sam } = await practising();
  const { mark } = await ownPractice(sam);
  const { mark: next } = await change(sam, { mark, leave: ['2026-03-20'] });
  await expect(change(sam, { mark, leave: ['2026-03-23'] })).rejects.toThrow(/409.*practice-moved/s);
  await expect(look(sam, { mark, leave: ['2026-03-23'] })).rejects.toThrow(/409/);
  expect(await ownPractice(sam)).toMatchObject({ mark: next, leave: ['2026-03-20'] });
  expect(await change(sam, { mark: next, leave: [] })).toMatchObject({ mark, leave: [] });
});

test('what is changed is kept, and what is not named stays', async () => {
  const { sam } = await practising();
  const before = await ownPractice(sam);
  const wanted = { zone: 'America/Lima', leave: ['2026-03-20'], channels: { email: false } };
  expect(await change(sam, wanted)).toEqual({ ...before, ...wanted, mark: expect.any(String) });
  expect(await change(sam, { most: { perDay: 1, perWeek: null } })).toMatchObject({ ...wanted, most: { perDay: 1, perWeek: null } });
  expect(await ownPractice(sam)).toMatchObject(wanted);
});

test('new hours move every touchpoint to come into them, in the same answer', async () => {
  const { sam, clock } = await practising();
  await change(sam, { working: { days: [2, 4], from: 14 * 60, until: 16 * 60 } });
  const plan = await planOf(sam, clock.now);
  expect(plan.length).toBeGreaterThan(2);
  for (const { weekday, minuteOfDay } of plan.map(wall('Europe/London'))) {
    expect([2, 4]).toContain(weekday);
    expect(minuteOfDay).toBeGreaterThanOrEqual(14 * 60);
    expect(minuteOfDay).toBeLessThan(16 * 60);
  }
});

test('a person who moves to another zone is reached in its hours', async () => {
  const { sam, clock } = await practising();
  await change(sam, { zone: 'Pacific/Auckland' });
  const plan = await planOf(sam, clock.now);
  expect(plan.length).toBeGreaterThan(2);
  for (const { weekday, minuteOfDay } of plan.map(wall('Pacific/Auckland'))) {
    expect(weekday).toBeLessThan(6);
    expect(minuteOfDay).toBeGreaterThanOrEqual(9 * 60);
    expect(minuteOfDay).toBeLessThan(17 * 60);
  }
});

test('nothing is planned on a day of leave, and what it moved says so', async () => {
  const { sam, clock } = await practising();
  const [second] = await planOf(sam, clock.now);
  const away = new Date(second!.due).toISOString().slice(0, 10);
  await change(sam, { leave: [away] });
  const plan = await planOf(sam, clock.now);
  expect(plan.map(({ due }) => new Date(due).toISOString().slice(0, 10))).not.toContain(away);
  expect(plan[0]?.why.movedBy).toContain('day-off');
});

test('the public holidays of one’s region are days off, and an unknown region is refused', async () => {
  const { sam, clock } = await practising();
  // Of the Mondays of this March, three are holidays in Kazakhstan.
  const { holidays } = await change(sam, { region: 'KZ', working: { days: [1], from: 540, until: 1020 } });
  expect(holidays).toEqual(expect.arrayContaining(['2026-03-09', '2026-03-16', '2026-03-23']));
  const days = new Set((await planOf(sam, clock.now)).map(({ due }) => new Date(due).toISOString().slice(0, 10)));
  expect([...days]).toEqual(['2026-03-30']);
  await expect(change(sam, { region: 'KZ-XXX' })).rejects.toThrow(/422.*no-region/);
});

test('somebody who wants one a week gets no two within seven days', async () => {
  const { sam, clock } = await practising();
  await change(sam, { most: { perDay: 1, perWeek: 1 } });
  const own = (await planOf(sam, clock.now)).filter(({ why }) => why.reason === 'revisit' || why.reason === 'first-visit').map(({ due }) => due);
  expect(own.length).toBeGreaterThan(1);
  for (const [index, due] of own.entries()) expect(due - (own[index - 1] ?? -Infinity)).toBeGreaterThan(6 * DAY);
});

test('a pause takes back what was to come; taken up again, one moment welcomes', async () => {
  const { sam, clock } = await practising();
  const [enrolment] = (await ownPractice(sam)).enrolments;
  const until = instant(WEDNESDAY + 21 * DAY);
  await change(sam, { enrolments: [{ id: enrolment!.id, pausedUntil: until }] });
  const resting = await planOf(sam, clock.now);
  expect(resting.filter(({ due }) => due < until)).toEqual([]);
  clock.now = instant(WEDNESDAY + 7 * DAY);
  await change(sam, { enrolments: [{ id: enrolment!.id, pausedUntil: null }] });
  const plan = await planOf(sam, clock.now);
  expect(plan[0]).toMatchObject({ moment: 'coffee-chat', why: { reason: 'welcome-back', movedBy: expect.arrayContaining(['paused']) } });
  expect(plan.filter(({ due }) => due < WEDNESDAY + 8 * DAY)).toHaveLength(1);
});

test('what makes practice hardest slows its week', async () => {
  const { sam, clock } = await practising();
  const [enrolment] = (await ownPractice(sam)).enrolments;
  const before = await planOf(sam, clock.now);
  const { enrolments } = await change(sam, { enrolments: [{ id: enrolment!.id, constraint: 'no-time' }] });
  expect(enrolments[0]?.constraint).toBe('no-time');
  expect((await planOf(sam, clock.now)).length).toBeLessThan(before.length);
});

test('a preview shows both plans and what moves, and changes nothing', async () => {
  const { sam, clock } = await practising();
  const [plan, practice] = [await planOf(sam, clock.now), await ownPractice(sam)];
  const { before, after, changes } = await look(sam, { working: { days: [5], from: 540, until: 1020 } });
  expect(before.map(({ id, due }) => ({ id, due }))).toEqual(plan.map(({ id, due }) => ({ id, due })));
  expect(after.every(({ due }) => wall('Europe/London')({ due }).weekday === 5)).toBe(true);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes[0]).toMatchObject({ blueprint: 'clarifying-question', from: expect.any(Number), to: expect.any(Number) });
  expect([await planOf(sam, clock.now), await ownPractice(sam)]).toEqual([plan, practice]);
});

test('what a preview shows is what the change then does', async () => {
  const { sam, clock } = await practising();
  const wanted = { leave: ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'], most: { perDay: 1, perWeek: 1 } };
  const { after } = await look(sam, wanted);
  await change(sam, wanted);
  expect((await planOf(sam, clock.now)).map(({ id, due }) => ({ id, due }))).toEqual(after.map(({ id, due }) => ({ id, due })));
});

test('quiet hours that cover all of the working day are refused with a remedy', async () => {
  const { sam } = await practising();
  await expect(change(sam, { quiet: { from: 480, until: 1080 } })).rejects.toThrow(/422.*no-hours/);
  expect((await ownPractice(sam)).quiet).toEqual({ from: 1140, until: 480 });
});

test('nobody changes another’s practice, whatever their role', async () => {
  const { sam, kim, admin } = await practising();
  const [theirs] = (await ownPractice(kim)).enrolments;
  await expect(change(sam, { enrolments: [{ id: theirs!.id, constraint: 'no-time' }] })).rejects.toThrow(/404/);
  await expect(admin.post('/api/v1/me/practice', { enrolments: [{ id: theirs!.id, pausedUntil: WEDNESDAY + DAY }] })).rejects.toThrow(/404/);
  expect((await ownPractice(kim)).enrolments).toEqual([theirs]);
});

test('somebody who wants no mail gets none, and finds the moment on Today', async () => {
  const { kim, house, clock, work, admin } = await practising();
  await change(kim, { channels: { email: false } });
  clock.now = instant(WEDNESDAY + HOUR + 60_000);
  await house.jobs.enqueue({ name: 'tick' });
  await work();
  const { mails } = await admin.get<Outbox>('/api/v1/outbox');
  expect(mails.map(({ to }) => to)).not.toContain(kim.email);
  expect((await planOf(kim, clock.now))[0]).toMatchObject({ moment: 'coffee-chat', due: WEDNESDAY });
});
