import { instant, MINUTE, type Instant, type Revision } from '@micromoment/core';
import type { Outbox, Preview, ReviewPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

const SIMPLIFY = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };

/** Eight people practise; at "sidelined" most open it and stop. */
async function practised() {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const noor = await place.add('Noor', ['facilitator']);
  const learners: Member[] = [];
  for (let count = 1; count <= 8; count += 1) learners.push(await place.add(`Learner${count}`, ['learner']));
  await place.admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: learners.map(({ email }) => email) });
  for (const [nth, learner] of learners.entries()) await sync(learner, WEDNESDAY, visits(WEDNESDAY, revision, nth));
  place.clock.now = instant(WEDNESDAY + 5 * 24 * 60 * MINUTE);
  return { ...place, revision, noor, learners };
}

const uuid = (nth: number, visit: number) => `0190d3a0-0000-7000-8000-${String(nth * 100 + visit).padStart(12, '0')}`;

function visits(at: Instant, revision: Revision, nth: number): readonly object[] {
  const about = (moment: string, visit: number) => ({ moment, touchpoint: uuid(nth, visit) });
  const opened = (moment: string, visit: number) => someEntry(at, revision, { ...about(moment, visit), kind: 'opened', facts: {}, words: {} });
  const answered = (moment: string, visit: number) => someEntry(instant(at + MINUTE), revision, about(moment, visit));
  const decided = someEntry(instant(at + MINUTE), revision, {
    ...about('sidelined', 9),
    kind: 'decided',
    facts: { seconds: 30, path: [{ scene: null, option: 'explore' }], state: { trust: 4, engagement: 4 } },
    words: {},
  });
  const moments = ['coffee-chat', 'your-own-gap', 'coffee-chat', 'your-own-gap'];
  return [...moments.flatMap((moment, visit) => [opened(moment, visit), answered(moment, visit)]), opened('sidelined', 9), ...(nth < 2 ? [decided] : [])];
}

const page = (member: Member) => member.caller.get<ReviewPage>('/api/v1/reviews/clarifying-question');

test('the review says one thing, with its figures, and suggests one adjustment', async () => {
  const { noor } = await practised();
  const { insight, choices } = await page(noor);
  expect(insight.status).toBe('decide');
  expect(insight.headline).toBe('Tries fell at “Three minutes before the next call”: 6 of 8 stopped there; elsewhere 0 of 32.');
  expect(insight.suggested).toEqual(SIMPLIFY);
  expect(choices[0]?.adjustment).toEqual(SIMPLIFY);
});

test('the text that an adjustment would change is shown line by line before anything is published', async () => {
  const { noor, revision } = await practised();
  const { diff, refusal } = await noor.caller.post<Preview>('/api/v1/reviews/clarifying-question/preview', { revision, adjustment: SIMPLIFY });
  expect(refusal).toBeNull();
  expect(diff.some(({ kind, text }) => kind === 'removed' && text.includes('next: thursday'))).toBe(true);
  expect((await page(noor)).blueprint.revision).toBe(revision);
});

test('a decision is published, kept with its because, and told to everyone who practises, who then reads it', async () => {
  const { noor, revision, learners, clock, work, admin } = await practised();
  const decision = { revision, adjustment: SIMPLIFY, because: 'Most stop there.', shareBack: 'One choice instead of two from now on.' };
  const after = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/decision', decision);
  expect(after.blueprint.revision).not.toBe(revision);
  expect(after.history).toMatchObject([{ by: 'Noor', because: 'Most stop there.' }]);
  await work();
  const { mails } = await admin.get<Outbox>('/api/v1/outbox');
  expect(mails.filter(({ text }) => text.includes(decision.shareBack))).toHaveLength(8);
  const today = await sync(learners[3]!, clock.now);
  expect(today.shareBacks).toMatchObject([{ text: decision.shareBack }]);
  expect(today.enrolments).toMatchObject([{ revision: after.blueprint.revision }]);
  expect(today.lacks.entries.length).toBeGreaterThan(0);
});

test('two facilitators at once: the second hears that the first has decided', async () => {
  const { noor, revision, add } = await practised();
  const second = await add('Olga', ['facilitator']);
  const decide = (member: Member) =>
    member.caller.post('/api/v1/reviews/clarifying-question/decision', { revision, adjustment: SIMPLIFY, because: 'Most stop there.', shareBack: null });
  await decide(noor);
  await expect(decide(second)).rejects.toThrow('decided-meanwhile');
});

test('leaving it as it is, is a decision too: kept, and nothing published', async () => {
  const { noor, revision } = await practised();
  const after = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/decision', {
    revision,
    adjustment: null,
    because: 'Holidays.',
    shareBack: null,
  });
  expect(after.blueprint.revision).toBe(revision);
  expect(after.history).toMatchObject([{ decision: 'Leave it as it is.', because: 'Holidays.' }]);
});

test('an adjustment that cannot be made says why', async () => {
  const { noor, revision } = await practised();
  const preview = await noor.caller.post<Preview>('/api/v1/reviews/clarifying-question/preview', { revision, adjustment: { ...SIMPLIFY, moment: 'nowhere' } });
  expect(preview.refusal).toMatch(/nowhere/);
});

test('a learner, a manager and an administrator cannot open a review', async () => {
  const { add } = await practised();
  for (const role of ['learner', 'manager', 'admin', 'author'] as const) {
    await expect(page(await add(`X${role}`, [role]))).rejects.toThrow('not-allowed');
  }
});
