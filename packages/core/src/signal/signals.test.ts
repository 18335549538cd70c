import { expect, test } from 'vitest';
import { DAY, HOUR, later } from '../time/instant.ts';
import { attemptsSignal, closedTrials, confidenceSignal, observedSignal, reflectionSignal, trialSignals } from './signals.ts';
import { MONDAY, tell, told, type Told } from './testing.ts';

const aWeekOn = later(MONDAY, 7 * DAY);
const plan = (person: string, hour = 0): Told => ({
  person,
  moment: 'try-it',
  kind: 'planned-trial',
  hour,
  facts: { until: later(MONDAY, (hour + 24) * HOUR), remindAt: null },
});
const lookBack = (person: string, outcome: string, hour = 30, rated: object = {}): Told => ({
  person,
  moment: 'look-back',
  kind: 'reflected',
  hour,
  facts: { outcome, ...rated },
});
const rate = (person: string, when: string, rating: number, hour = 0): Told => ({
  person,
  moment: 'coffee',
  kind: 'rated-confidence',
  hour,
  facts: { when, rating },
});
const saw = (person: string, author: string, sighting: string): Told => ({
  person,
  author,
  moment: 'seen',
  kind: 'observed',
  touchpoint: null,
  facts: { sighting },
});

test('attempts: visits, those not left open, and whose they were', () => {
  expect(attemptsSignal(tell(...told('coffee', { met: 6, stopped: 2 })))).toMatchObject({ numerator: 4, denominator: 6, contributors: 6 });
});

test('trials: those tried in part or full, and those without an occasion, of those that are closed', () => {
  const facts = tell(
    plan('ada'),
    lookBack('ada', 'tried'),
    plan('ben'),
    lookBack('ben', 'partly'),
    plan('cid'),
    lookBack('cid', 'no-opportunity'),
    plan('dot'),
    lookBack('dot', 'not-yet'),
    plan('eve'),
  );
  const [done, noOpportunity] = trialSignals(facts, aWeekOn);
  expect(done).toMatchObject({ numerator: 2, denominator: 5, contributors: 5 });
  expect(noOpportunity).toMatchObject({ numerator: 2, denominator: 5 });
});

test('a trial runs out three days after its span, and until then it is open', () => {
  expect(closedTrials(tell(plan('eve')), later(MONDAY, 95 * HOUR))).toEqual([]);
  expect(closedTrials(tell(plan('eve')), later(MONDAY, 96 * HOUR))).toEqual([{ person: 'eve', moment: 'try-it', outcome: 'no-opportunity', ranOut: true }]);
});

test('a look back belongs to the trial before it; a plan replaced before it closed says nothing', () => {
  const facts = tell(plan('ada', 0), plan('ada', 20), lookBack('ada', 'tried', 30), plan('ben', 0), plan('ben', 100), lookBack('ben', 'partly', 120));
  expect(closedTrials(facts, aWeekOn)).toEqual([
    { person: 'ada', moment: 'try-it', outcome: 'tried', ranOut: false },
    { person: 'ben', moment: 'try-it', outcome: 'no-opportunity', ranOut: true },
    { person: 'ben', moment: 'try-it', outcome: 'partly', ranOut: false },
  ]);
});

test('confidence: first before against latest after, one figure a person', () => {
  const facts = tell(
    rate('ada', 'before', 2),
    rate('ada', 'after', 1, 1),
    rate('ada', 'after', 4, 9),
    rate('ben', 'before', 3),
    rate('ben', 'after', 3, 2),
    rate('cid', 'after', 5),
    rate('dot', 'looking-back', 5),
  );
  expect(confidenceSignal(facts)).toMatchObject({ numerator: 1, denominator: 2, contributors: 2 });
});

test('observed: those who could not tell do not count, and few observers are as few as few learners', () => {
  const facts = tell(saw('ada', 'uma', 'saw-it'), saw('ben', 'uma', 'not-yet'), saw('cid', 'uma', 'could-not-tell'), saw('dot', 'vic', 'saw-it'));
  expect(observedSignal(facts)).toMatchObject({ numerator: 2, denominator: 3, contributors: 2 });
});

test('reflection parts: tone, timing and reaction of looks back on a real attempt', () => {
  const facts = tell(
    lookBack('ada', 'tried', 30, { tone: 4, timing: 3, reaction: 5 }),
    lookBack('ben', 'partly', 30, { tone: 2 }),
    lookBack('cid', 'no-opportunity'),
  );
  expect(reflectionSignal(facts)).toMatchObject({ numerator: 4, denominator: 6, contributors: 2 });
});

test('every signal says what it means', () => {
  const facts = tell();
  for (const signal of [attemptsSignal(facts), ...trialSignals(facts, aWeekOn), confidenceSignal(facts), observedSignal(facts), reflectionSignal(facts)]) {
    expect(signal).toMatchObject({ numerator: 0, denominator: 0, contributors: 0 });
    expect(signal.means).toMatch(/^[A-Z].*\.$/);
  }
});
