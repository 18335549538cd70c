import { readFileSync } from 'node:fs';
import { DAY, later } from '@micromoment/core';
import { organisations } from '@micromoment/store';
import type { FirstDates, FreshInLibrary, Library, LibraryPage, Practice } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { lookAt } from '../catalogue/look.ts';
import { subscribe } from '../catalogue/subscribe.ts';
import { Publisher } from '../catalogue/testing/publisher.ts';
import { CLARIFYING, openTestHouse, WEDNESDAY } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

const source = (id: string) => readFileSync(new URL(`../../../../blueprints/${id}.yaml`, import.meta.url), 'utf8');

/** A library that Ada published two weeks ago, and Sam, who practises nothing. */
async function library() {
  const open = await openTestHouse();
  for (const id of ['clarifying-question', 'specific-praise', 'owning-a-mistake', 'receiving-feedback'])
    await open.admin.post('/api/v1/blueprints', { source: source(id) });
  open.clock.now = later(WEDNESDAY, 14 * DAY);
  const sam = await open.add('Sam', ['learner']);
  const cards = async () => (await sam.caller.get<Library>('/api/v1/library')).cards;
  const card = async (id: string) => (await cards()).find(({ blueprint }) => blueprint === id);
  const dates = (id: string, more: object = {}) => sam.caller.post<FirstDates>(`/api/v1/library/${id}/dates`, more);
  const begin = (id: string, more: object = {}) => sam.caller.post<Practice>('/api/v1/me/practice/begin', { blueprint: id, ...more });
  return { ...open, sam, cards, card, dates, begin };
}

test('a learner reads of each blueprint what one does, how long a week, and who wrote it', async () => {
  const { cards } = await library();
  const told = await cards();
  expect(told.map(({ title }) => title)).toEqual(told.map(({ title }) => title).toSorted());
  expect(told.find(({ blueprint }) => blueprint === 'clarifying-question')).toEqual({
    blueprint: 'clarifying-question',
    title: 'Ask before you answer',
    behaviour: expect.stringMatching(/^asks one open question .+\.$/),
    family: 'communication',
    language: 'en',
    minutes: 4,
    writtenBy: { kind: 'colleague', name: 'Ada' },
    thisWeek: null,
    practised: null,
  });
});

test('what changed this week stands on its card in words, and the first week of a library is no news', async () => {
  const { admin, card, clock } = await library();
  await admin.post('/api/v1/blueprints', { source: CLARIFYING.replace('title: Ask before you answer', 'title: Ask first') });
  expect((await card('clarifying-question'))?.thisWeek).toEqual({ kind: 'changed', what: ['The title says "Ask first" instead of "Ask before you answer".'] });
  await admin.post('/api/v1/blueprints', { source: source('disagreeing-early') });
  expect((await card('disagreeing-early'))?.thisWeek).toEqual({ kind: 'new' });
  clock.now = later(clock.now, 8 * DAY);
  expect([(await card('clarifying-question'))?.thisWeek, (await card('disagreeing-early'))?.thisWeek]).toEqual([null, null]);
  const young = await openTestHouse();
  await young.admin.post('/api/v1/blueprints', { source: CLARIFYING });
  expect((await young.admin.get<Library>('/api/v1/library')).cards[0]?.thisWeek).toBeNull();
});

test('the four dates shown before one agrees are the four that then come', async () => {
  const { dates, begin, sam, clock } = await library();
  const shown = await dates('clarifying-question', { constraint: 'no-time' });
  expect(shown).toMatchObject({ room: { admission: { kind: 'now' } }, startAt: clock.now });
  expect(shown.dates).toHaveLength(4);
  expect((await sync(sam, clock.now)).touchpoints).toEqual([]);
  await begin('clarifying-question', { constraint: 'no-time' });
  const { touchpoints } = await sync(sam, clock.now);
  expect(touchpoints.slice(0, 4).map(({ due }) => due)).toEqual(shown.dates.map(({ due }) => due));
});

test('with full weeks one is shown the day on which there is room, and the dates from then', async () => {
  const { dates, begin, clock } = await library();
  for (const id of ['clarifying-question', 'specific-praise', 'owning-a-mistake']) await begin(id);
  const { room, startAt, dates: from } = await dates('receiving-feedback');
  expect(room.says).toMatch(/until \d+ \w+: start then\?$/);
  expect(startAt).toBeGreaterThan(clock.now);
  expect(from).toHaveLength(4);
  for (const { due } of from) expect(due).toBeGreaterThanOrEqual(startAt ?? Infinity);
  await expect(begin('receiving-feedback')).rejects.toThrow('409');
  expect((await begin('receiving-feedback', { startAt })).enrolments).toHaveLength(4);
});

test('whoever leaves has nothing to come, and goes on where they were when they begin again', async () => {
  const { begin, sam, card, clock, cards } = await library();
  await begin('clarifying-question');
  const { touchpoints, blueprints } = await sync(sam, clock.now);
  const revision = blueprints[0]!.revision; // just begun
  await sync(sam, clock.now, [someEntry(clock.now, revision, { touchpoint: touchpoints[0]?.id })]);
  expect((await card('clarifying-question'))?.practised).toEqual({ startedAt: clock.now });
  const left = await sam.caller.post<LibraryPage>('/api/v1/library/clarifying-question/leave', {});
  expect(left.card.practised).toBeNull();
  expect((await sync(sam, clock.now)).touchpoints).toEqual([]);
  await expect(sam.caller.post('/api/v1/library/clarifying-question/leave', {})).rejects.toThrow('404');
  await begin('clarifying-question');
  const [next] = (await sync(sam, clock.now)).touchpoints;
  expect(next?.why.reason).not.toBe('first-visit');
  expect((await cards()).filter(({ practised }) => practised)).toHaveLength(1);
});

test('what a catalogue brought this week is told on Today, and names its publisher', async () => {
  const { house, sam, card } = await library();
  const publisher = await Publisher.open();
  publisher.release(source('disagreeing-early'));
  const place = (await organisations(house.store))[0]!; // the one there is
  const news = () => sam.caller.get<FreshInLibrary>('/api/v1/library/news');
  expect(await news()).toEqual({ fresh: [] });
  const subscribed = await subscribe(house, place, { address: publisher.feed, isTrustedPlace: true, fingerprint: null, rule: 'everything' });
  await lookAt(house, place, subscribed.ok ? subscribed.value.id : '');
  expect((await card('disagreeing-early'))?.writtenBy).toEqual({ kind: 'publisher', name: 'Harbour & Pine' });
  expect((await news()).fresh).toMatchObject([{ blueprint: 'disagreeing-early' }]);
});

test('a page of the library tells why, what others notice, and every moment', async () => {
  const { sam } = await library();
  const page = await sam.caller.get<LibraryPage>('/api/v1/library/clarifying-question');
  expect([page.why.length > 40, page.noticedAs.length > 20, page.moments.length > 4]).toEqual([true, true, true]);
  await expect(sam.caller.get('/api/v1/library/nothing-like-it')).rejects.toThrow('404');
});
