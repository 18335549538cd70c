import { DAY, findInsight, instant, weekOf, type Revision } from '@micromoment/core';
import { factsOf, keptWeek, people, promptedOf } from '@micromoment/store';
import type { Outbox, Preview, ReviewPage } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { WEDNESDAY, type Member } from '../testing/open-house.ts';
import { someEntry, sync } from '../testing/practice.ts';
import { decide, decision, page, practised, SIMPLIFY, uuid } from '../testing/reviewed.ts';

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
