import { expect, test } from 'vitest';
import { DAY, HOUR, later } from '../time/instant.ts';
import { closedTrials } from './closed-trials.ts';
import { confidenceShifts } from './confidence-shift.ts';
import { lookBack, MONDAY, plan, rate, tell } from './testing.ts';

const aWeekOn = later(MONDAY, 7 * DAY);

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
  expect(confidenceShifts(facts)).toEqual([
    { person: 'ada', by: 2 },
    { person: 'ben', by: 0 },
  ]);
});
