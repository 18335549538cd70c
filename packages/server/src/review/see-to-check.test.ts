import type { Instant, Revision } from '@micromoment/core';
import type { Outbox, ReviewPage, SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import type { Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { decide, decision, livesOn, page, practised } from '../testing/reviewed.ts';

test('halves: a change is given to one half and told to it alone; when it has worked, everybody gets it', async () => {
  const place = await practised(16);
  const { noor, revision, learners, work, admin, clock } = place;
  const after = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  expect(after.history).toMatchObject([{ check: { design: 'randomised-halves', verdict: 'too-early', of: 'visits' } }]);
  await work();
  const revisions = await Promise.all(learners.map(async (learner) => (await sync(learner, clock.now)).enrolments[0]!.revision));
  expect(new Set(revisions)).toEqual(new Set([revision, after.blueprint.revision]));
  const changed = revisions.filter((own) => own !== revision).length;
  const { mails } = await admin.get<Outbox>('/api/v1/outbox');
  expect(mails.filter(({ text }) => text.includes('One choice from now on.'))).toHaveLength(changed);
  const unchanged = learners[revisions.indexOf(revision)]!;
  expect((await sync(unchanged, clock.now)).shareBacks).toEqual([]);
  await livesOn(place, clock.now, (own, turn) => own === revision && turn % 3 !== 0);
  const { history, insight } = await page(noor);
  expect(history[0]).toMatchObject({
    check: { verdict: 'worked', moreNeeded: null, sentence: expect.stringMatching(/^\d+ of \d+ visits stopped there before, 0 of \d+ since\.$/) },
  });
  expect(insight.headline).not.toContain('still being looked at');
  for (const learner of learners) expect((await sync(learner, clock.now)).enrolments[0]!.revision).toBe(after.blueprint.revision);
  expect((await sync(unchanged, clock.now)).shareBacks).toHaveLength(1);
  await work();
  const outbox = await admin.get<Outbox>('/api/v1/outbox');
  expect(outbox.mails.filter(({ text }) => text.includes('One choice from now on.'))).toHaveLength(learners.length);
});

test('halves: a change that makes things worse is put back for everybody', async () => {
  const place = await practised(16);
  const { noor, revision, learners, clock } = place;
  await decide(noor, decision(revision, { check: 'randomised-halves' }));
  await livesOn(place, clock.now, (own) => own !== revision);
  expect((await page(noor)).history[0]).toMatchObject({ putBackAt: clock.now, mayPutBack: false, check: { verdict: 'worse' } });
  for (const learner of learners) {
    const { enrolments, shareBacks } = await sync(learner, clock.now);
    expect(enrolments[0]!.revision).toBe(revision);
    expect(shareBacks).toEqual([]);
  }
});

test('a change that was put back stays untold when a later revision is published, and cannot be put back over it', async () => {
  const place = await practised(16);
  const { noor, revision, learners, clock, work, admin } = place;
  await decide(noor, decision(revision, { check: 'randomised-halves' }));
  const [{ id }] = (await page(noor)).history as [ReviewPage['history'][number]];
  const end = (put: 'back' | 'to-everybody') => noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/check', { review: id, put });
  expect(await end('back')).toMatchObject({ history: [{ putBackAt: expect.any(Number), mayPutBack: false, check: { verdict: 'ended' } }] });
  await decide(noor, { ...decision(revision), adjustment: { kind: 'cadence', change: 'per-week', perWeek: 1 }, shareBack: null });
  for (const learner of learners) expect((await sync(learner, clock.now)).shareBacks).toEqual([]);
  // The mails had waited for their turn when it was put back.
  await work();
  expect((await admin.get<Outbox>('/api/v1/outbox')).mails.filter(({ text }) => text.includes('One choice from now on.'))).toEqual([]);
  await expect(end('back')).rejects.toThrow('changed-since');
});

test('somebody who joins while a change is tried begins with the revision of their half', async () => {
  const { noor, revision, add, admin, clock } = await practised();
  const { blueprint } = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  const began = new Set<string>();
  for (let nth = 0; nth < 8; nth += 1) {
    const newcomer = await add(`New${nth}`, ['learner']);
    await admin.post('/api/v1/enrolments', { blueprint: 'clarifying-question', people: [newcomer.email] });
    began.add((await sync(newcomer, clock.now)).enrolments[0]!.revision);
  }
  expect(began).toEqual(new Set([revision, blueprint.revision]));
});

test('so does somebody who joins with a sprint', async () => {
  const { noor, revision, add, clock } = await practised();
  const { blueprint } = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  const { sprint } = await noor.caller.post<SprintPage>('/api/v1/sprints', { name: 'Spring', blueprints: ['clarifying-question'], weeks: 4 });
  const newcomers: Member[] = [];
  for (let nth = 0; nth < 8; nth += 1) newcomers.push(await add(`New${nth}`, ['learner']));
  await noor.caller.post(`/api/v1/sprints/${sprint.id}/members`, { people: newcomers.map(({ id }) => id) });
  await noor.caller.post(`/api/v1/sprints/${sprint.id}/step`, { step: 'start' });
  const began = new Set<string>();
  for (const newcomer of newcomers) began.add((await sync(newcomer, clock.now)).enrolments[0]!.revision);
  expect(began).toEqual(new Set([revision, blueprint.revision]));
});

test('a fresh window: the change waits until enough have met the prompt as it was, then reaches everybody with its share-back', async () => {
  const place = await practised();
  const { noor, revision, learners, clock, work } = place;
  const waiting = await decide(noor, decision(revision, { check: 'fresh-window' }));
  expect(waiting.blueprint.revision).toBe(revision);
  expect(waiting.history).toMatchObject([{ publishedAt: null, check: { waits: true, verdict: 'too-early', moreNeeded: 20 } }]);
  await work();
  expect((await sync(learners[0]!, clock.now)).shareBacks).toEqual([]);
  await livesOn(place, clock.now, (_, turn) => turn % 3 !== 0);
  const published = await page(noor);
  expect(published.blueprint.revision).not.toBe(revision);
  expect(published.history).toMatchObject([{ publishedAt: expect.any(Number), check: { waits: false, verdict: 'too-early' } }]);
  await work();
  expect((await sync(learners[0]!, clock.now)).shareBacks).toHaveLength(1);
  await livesOn(place, clock.now, () => false);
  expect((await page(noor)).history[0]).toMatchObject({ check: { verdict: 'worked' } });
});

const lookBack = (under: Revision, at: Instant, rated: object) =>
  someEntry(at, under, { moment: 'look-back', touchpoint: null, kind: 'reflected', facts: { outcome: 'tried', ...rated }, words: {} });

test('what a change must not make worse is looked at beside it: where it did, the page says so in the same breath, and the change can be put back', async () => {
  const place = await practised(12);
  const { noor, revision, learners, clock } = place;
  const { choices } = await page(noor);
  expect(choices.find(({ name }) => name === 'simplify sidelined')?.checks).toMatchObject({
    watched: 'It is also looked at whether looks back become thinner.',
  });
  await decide(noor, decision(revision, { check: 'fresh-window' }));
  await livesOn(
    place,
    clock.now,
    (_, turn) => turn % 3 !== 0,
    (under) => [lookBack(under, clock.now, { tone: 4, timing: 3, reaction: 4 })],
  );
  const running = (await page(noor)).history[0];
  expect(running).toMatchObject({ check: { meanwhile: { verdict: 'too-early', sentence: 'It is also looked at whether looks back become thinner.' } } });
  await livesOn(
    place,
    clock.now,
    () => false,
    (under) => [lookBack(under, clock.now, { tone: 4 })],
  );
  const told = await page(noor);
  expect(told.history[0]).toMatchObject({
    mayPutBack: true,
    check: {
      verdict: 'worked',
      meanwhile: { verdict: 'worse', sentence: 'Meanwhile looks back have become thinner: they name 1 of 3 parts on average; before it was 3.' },
    },
  });
  expect(await noor.caller.text('/api/v1/reviews/clarifying-question/figures.csv')).toContain('Meanwhile looks back have become thinner');
  const back = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/check', { review: told.history[0]!.id, put: 'back' });
  expect(back).toMatchObject({ blueprint: { revision }, history: [{ putBackAt: clock.now, mayPutBack: false }] });
  expect((await sync(learners[0]!, clock.now)).enrolments[0]!.revision).toBe(revision);
});

test('halves: what worked at a price waits for somebody’s word, and only then is it given to everybody', async () => {
  const place = await practised(30);
  const { noor, revision, learners, clock, work, admin } = place;
  const { blueprint } = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  await livesOn(
    place,
    clock.now,
    (own, turn) => own === revision && turn % 3 !== 0,
    (own) => [lookBack(own, clock.now, own === revision ? { tone: 4, timing: 3, reaction: 4 } : { tone: 4 })],
  );
  const costly = { verdict: 'worked', awaitsWord: true, moreNeeded: null, meanwhile: { verdict: 'worse' } };
  const waiting = await page(noor);
  expect(waiting).toMatchObject({ insight: { status: 'decide' }, history: [{ mayPutBack: true, check: costly }] });
  expect(waiting.insight.headline).toBe('The last change waits for your word: something else got worse with it.');
  const revisions = async () => new Set(await Promise.all(learners.map(async (learner) => (await sync(learner, clock.now)).enrolments[0]!.revision)));
  expect(await revisions()).toEqual(new Set([revision, blueprint.revision]));
  // Its verdict has fallen once, whatever comes after.
  await livesOn(place, clock.now, () => true);
  expect((await page(noor)).history).toMatchObject([{ check: costly }]);
  await digestsGo(place);
  expect((await admin.get<Outbox>('/api/v1/outbox')).mails.map(({ text }) => text).join()).toContain('the last change waits for your word');
  await noor.caller.post('/api/v1/reviews/clarifying-question/check', { review: waiting.history[0]!.id, put: 'to-everybody' });
  await work();
  expect((await page(noor)).history).toMatchObject([{ check: { ...costly, awaitsWord: false } }]);
  expect(await revisions()).toEqual(new Set([blueprint.revision]));
});

test('a new occasion is checked by how often it comes, and an example by what looks back name', async () => {
  const { noor, revision } = await practised();
  const { choices } = await page(noor);
  for (const change of ['other-occasion', 'add-example'])
    expect(choices.find(({ adjustment }) => adjustment.change === change)).toMatchObject({ checks: { of: 'people', eachSide: 30 } });
  const occasion = choices.find(({ adjustment }) => adjustment.change === 'other-occasion')!.adjustment;
  const { history } = await decide(
    noor,
    decision(revision, { adjustment: { ...occasion, if: 'somebody sighs twice in a meeting' }, check: 'randomised-halves' }),
  );
  expect(history).toMatchObject([{ check: { of: 'people', verdict: 'too-early', moreNeeded: 30 } }]);
});

/** Sends the digests that are due. */
async function digestsGo({ house: { jobs }, work }: Awaited<ReturnType<typeof practised>>): Promise<void> {
  await jobs.enqueue({ name: 'send-digests' });
  await work();
}
