import { DAY, findInsight, instant, MINUTE, weekOf, type Instant, type Revision } from '@micromoment/core';
import { factsOf, keptWeek, people, promptedOf } from '@micromoment/store';
import type { Outbox, Preview, ReviewPage, SprintPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';

const SIMPLIFY = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };

/** Eight people practise, or so many; at "sidelined" most open it and stop. */
async function practised(many = 8) {
  const place = await openTestHouse();
  const { revision } = await place.admin.post<{ revision: Revision }>('/api/v1/blueprints', { source: CLARIFYING });
  const noor = await place.add('Noor', ['facilitator']);
  const learners: Member[] = [];
  for (let count = 1; count <= many; count += 1) learners.push(await place.add(`Learner${count}`, ['learner']));
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

test('a change that nobody checks can be put back as well, while it stands', async () => {
  const { noor, revision } = await practised();
  const given = await decide(noor, decision(revision, { check: 'unchecked' }));
  expect(given.history).toMatchObject([{ check: null, mayPutBack: true }]);
  const after = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/check', { review: given.history[0]?.id, put: 'back' });
  expect(after.blueprint.revision).toBe(revision);
  expect(after.history).toMatchObject([{ putBackAt: expect.any(Number), mayPutBack: false }]);
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

const decision = (revision: Revision, rest: object = {}) => ({
  revision,
  adjustment: SIMPLIFY,
  because: 'Most stop there.',
  shareBack: 'One choice from now on.',
  ...rest,
});
const decide = (member: Member, body: object) => member.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/decision', body);

/** Everybody meets the prompt so many times more; whoever `stops` says goes no further. */
async function livesOn(
  place: Awaited<ReturnType<typeof practised>>,
  from: Instant,
  stops: (revision: Revision, turn: number) => boolean,
  also: (revision: Revision) => readonly object[] = () => [],
) {
  for (const [nth, learner] of place.learners.entries()) {
    const [enrolment] = (await sync(learner, from)).enrolments;
    const entries = Array.from({ length: 8 }, (_, turn) => {
      const at = instant(from + turn * 2 * DAY + nth * MINUTE);
      const visit = { moment: 'sidelined', touchpoint: uuid(nth, 20 + turn + Math.round(from / DAY) * 10) };
      const opened = someEntry(at, enrolment!.revision, { ...visit, kind: 'opened', facts: {}, words: {} });
      const answered = { kind: 'decided', facts: { seconds: 30, path: [{ scene: null, option: 'explore' }], state: { trust: 4, engagement: 4 } }, words: {} };
      return stops(enrolment!.revision, nth * 8 + turn) ? [opened] : [opened, someEntry(instant(at + MINUTE), enrolment!.revision, { ...visit, ...answered })];
    }).flat();
    place.clock.now = instant(from + 20 * DAY);
    await sync(learner, place.clock.now, [...entries, ...also(enrolment!.revision)]);
  }
  place.clock.now = instant(from + 28 * DAY);
  await place.house.jobs.enqueue({ name: 'tick' });
  await place.work();
}

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

/** Sends the digests that are due. */
async function digestsGo({ house: { jobs }, work }: Awaited<ReturnType<typeof practised>>): Promise<void> {
  await jobs.enqueue({ name: 'send-digests' });
  await work();
}

test('one open change a blueprint: a second is refused until the first is known, or its check is ended', async () => {
  const { noor, revision, learners, clock } = await practised();
  const first = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  const second = { ...decision(first.blueprint.revision as Revision), adjustment: { kind: 'cadence', change: 'per-week', perWeek: 1 } };
  await expect(decide(noor, second)).rejects.toThrow('change-still-checked');
  expect((await page(noor)).insight.headline).toMatch(/^The last change is still being looked at: about \d+ more visits will tell\.$/);
  const ended = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/check', { review: first.history[0]!.id, put: 'back' });
  expect(ended).toMatchObject({ blueprint: { revision }, history: [{ check: { verdict: 'ended' } }] });
  expect((await sync(learners[0]!, clock.now)).enrolments[0]!.revision).toBe(revision);
  await decide(noor, { ...second, revision });
});

test('a decision that is not what the figures suggest is kept as an override, with its reason and its owner', async () => {
  const { noor, revision, add } = await practised();
  const olga = await add('Olga', ['facilitator']);
  const other = { kind: 'cadence', change: 'hour', at: 'afternoon' };
  const { history, blueprint } = await decide(noor, decision(revision, { adjustment: other, because: 'The phones ring all morning.', owner: olga.id }));
  expect(history).toMatchObject([{ overrides: true, by: 'Noor', owner: 'Olga', because: 'The phones ring all morning.', check: null }]);
  expect(blueprint.source).toContain('at: afternoon');
});

test('the way people are reached can be changed for everybody, is seen as a line of the text, and is undone like any other change', async () => {
  const { noor, revision } = await practised();
  const adjustment = { kind: 'cadence', change: 'channel', by: 'today', for: null };
  expect((await page(noor)).choices.find(({ name }) => name === 'channel today everybody')).toMatchObject({
    title: 'Let it wait on Today, without a mail, for everybody.',
    checks: { of: 'people', eachSide: 30 },
  });
  const { diff } = await noor.caller.post<Preview>('/api/v1/reviews/clarifying-question/preview', { revision, adjustment });
  expect(diff.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([expect.stringContaining('by: today')]);
  const after = await decide(noor, decision(revision, { adjustment, because: 'Mails go unread.', check: 'randomised-halves' }));
  expect(after.blueprint.source).toContain('by: today');
  expect(after.history).toMatchObject([{ check: { verdict: 'too-early', of: 'people', moreNeeded: 30 } }]);
  const ended = await noor.caller.post<ReviewPage>('/api/v1/reviews/clarifying-question/check', { review: after.history[0]!.id, put: 'back' });
  expect(ended.blueprint).toMatchObject({ revision });
});

test('a review that is held can be gone on with: by oneself later, and by somebody else, who sees who was there', async () => {
  const { noor, revision, add } = await practised();
  const olga = await add('Olga', ['facilitator']);
  const keep = (member: Member, upon: number, because: string) =>
    member.caller.post<{ draft: ReviewPage['draft'] }>('/api/v1/reviews/clarifying-question/draft', {
      revision,
      upon,
      step: 'pick',
      written: { because, chosen: 'Simplify' },
    });
  await keep(noor, 0, 'Most stop there.');
  expect((await page(olga)).draft).toMatchObject({
    step: 'pick',
    version: 1,
    by: { name: 'Noor' },
    written: { because: 'Most stop there.', chosen: 'Simplify' },
  });
  const late = await keep(olga, 0, 'Holidays.');
  expect(late.draft).toMatchObject({ version: 1, by: { name: 'Noor' }, written: { because: 'Most stop there.' } });
  expect((await keep(olga, 1, 'Holidays.')).draft).toMatchObject({ version: 2, by: { name: 'Olga' } });
  await decide(olga, decision(revision, { adjustment: null, shareBack: null }));
  expect((await page(noor)).draft).toBeNull();
});

test('the figures of the page come from the roll-up: the flow, the trend, and every signal with how it is counted', async () => {
  const { noor } = await practised();
  const { flow, trend, signals } = await page(noor);
  expect(flow.find(({ moment }) => moment === 'sidelined')).toMatchObject({ met: 8, stopped: 6, shown: true });
  expect(trend).toEqual([{ at: Date.UTC(2026, 2, 9), met: 40, stopped: 6 }]);
  expect(signals.find(({ name }) => name === 'attempts')).toMatchObject({ numerator: 34, denominator: 40, shown: true });
  expect(signals.find(({ name }) => name === 'observed')).toMatchObject({ shown: false, numerator: 0, denominator: 0 });
  for (const { means } of signals) expect(means).toMatch(/^[A-Z].*\.$/);
});

test('a week is looked at once: what arrives late does not change what the page says until Monday', async () => {
  const { noor, house, work, clock, learners, revision } = await practised();
  await house.jobs.enqueue({ name: 'tick' });
  await work();
  const { headline } = (await page(noor)).insight;
  const late = Array.from({ length: 6 }, (_, visit) =>
    someEntry(WEDNESDAY, revision, { moment: 'sidelined', touchpoint: uuid(0, 60 + visit), kind: 'opened', facts: {}, words: {} }),
  );
  await sync(learners[0]!, clock.now, late);
  expect((await page(noor)).insight.headline).toBe(headline);
  clock.now = instant(clock.now + 7 * DAY);
  expect((await page(noor)).insight.headline).toContain('12 of 14 stopped there');
});

test('the weekly look, which reads people a few at a time, finds to the letter what is found in everybody’s facts at once', async () => {
  const { noor, house, work, clock, organisation, revision } = await practised(55);
  await house.jobs.enqueue({ name: 'tick' });
  await work();
  const found = await house.store.inOrganisation(organisation, async (tx) => {
    const shelved = await house.shelf.current(tx, 'clarifying-question');
    const everybody = (await people(tx)).map(({ id }) => id);
    const [facts, prompted] = [await factsOf(tx, 'clarifying-question'), await promptedOf(tx, 'clarifying-question', everybody)];
    const kept = await keptWeek(tx, { blueprint: 'clarifying-question', revision, week: weekOf(clock.now) });
    return { kept: kept?.insight, whole: shelved && findInsight({ facts, prompted, blueprint: shelved.blueprint, revision, now: clock.now }) };
  });
  expect(found.kept).toEqual(found.whole);
  expect((await page(noor)).insight.headline).toContain('53 of 55 stopped there');
});

test('what a facilitator reads of a review is in their language, down to the choices and how each figure is counted', async () => {
  const { noor, revision } = await practised();
  await noor.caller.post('/api/v1/me/language', { language: 'de' });
  const { insight, choices, signals, history } = await decide(noor, decision(revision, { check: 'randomised-halves' }));
  expect(insight.evidence).toMatch(/^Immer nur eine Änderung wird geprüft/);
  expect(choices.map(({ title }) => title)).toContain('Am Morgen kommen, für alle, die dann arbeiten.');
  expect(signals.find(({ name }) => name === 'opens')).toMatchObject({ title: 'Geöffnete Momente' });
  expect(history[0]).toMatchObject({
    decision: expect.stringMatching(/vereinfachen: eine Entscheidung statt zwei\.$/),
    check: { sentence: expect.stringMatching(/^Es ist zu früh/) },
  });
  const refused = await noor.caller.post<Preview>('/api/v1/reviews/clarifying-question/preview', {
    revision: (await page(noor)).blueprint.revision,
    adjustment: { ...SIMPLIFY, moment: 'nirgends' },
  });
  expect(refused.refusal).toMatch(/^Einen Moment „nirgends“ gibt es in diesem Übungsplan nicht mehr\./);
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

test('the figures can be taken along as a table, and say how they are counted', async () => {
  const { noor, revision } = await practised();
  const csv = await noor.caller.text('/api/v1/reviews/clarifying-question/figures.csv');
  expect(csv).toContain('"Stopped there","Three minutes before the next call","","6","8"');
  expect(csv).toContain('"Visits that opened or answered a moment; of them, those answered or put off within three days."');
  expect(csv).not.toContain('Learner1');
  expect(csv).toMatch(/"Stopped there","Three minutes before the next call","","6","8","\d+ %","\d+ %"/);
  await decide(noor, decision(revision, { adjustment: null, because: 'Holidays.', shareBack: null }));
  await noor.caller.post('/api/v1/me/language', { language: 'de' });
  const german = await noor.caller.text('/api/v1/reviews/clarifying-question/figures.csv');
  expect(german).toContain('"Zahl","Worüber","Ab oder am","Anzahl","Von"');
  expect(german).toMatch(/"Entscheidung","[^"]+","\d{4}-\d\d-\d\d","","","","","Holidays\."/);
  // Of the sixteen visits to either of the others all went on, which is not told: neither in the table nor on the page.
  const { flow, trend } = await page(noor);
  for (const { met, stopped } of [...flow.filter(({ shown }) => shown), ...trend]) expect([stopped > 0, stopped < met]).toEqual([true, true]);
  expect(csv).not.toMatch(/"Stopped there","[^"]*","","0"/);
});

test('a learner, a manager and an administrator cannot open a review', async () => {
  const { add } = await practised();
  for (const role of ['learner', 'manager', 'admin', 'author'] as const) {
    await expect(page(await add(`X${role}`, [role]))).rejects.toThrow('not-allowed');
  }
});
