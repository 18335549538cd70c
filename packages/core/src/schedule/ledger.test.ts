import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, later } from '../time/instant.ts';
import { enrolmentState } from './enrolment-state.ts';
import { ledgerOf, withEntry } from './ledger.ts';
import { happened, request, START, type Happened } from './testing.ts';

const unfolding = request({ now: later(START, 60 * DAY) });
const at = fc.integer({ min: -48, max: 70 * 24 }).map((hours) => later(START, hours * HOUR));
const anyHappening: fc.Arbitrary<Happened> = fc.oneof(
  fc.record({
    at,
    kind: fc.constant('responded' as const),
    moment: fc.constant('coffee'),
    facts: fc.constant({ seconds: 60 }),
    twist: fc.constantFrom(null, 'camera-off'),
  }),
  fc.record({
    at,
    kind: fc.constant('recalled' as const),
    moment: fc.constant('rule'),
    facts: fc.record({ seconds: fc.constant(60), recall: fc.constantFrom('missed', 'part', 'all') }),
  }),
  at.map((planned) => ({ at: planned, kind: 'planned-trial' as const, moment: 'try-it', facts: { until: later(planned, DAY), remindAt: null } })),
  fc.record({
    at,
    kind: fc.constant('reflected' as const),
    moment: fc.constant('look-back'),
    facts: fc.record({ outcome: fc.constantFrom('tried', 'not-yet') }),
  }),
  fc.record({ at, kind: fc.constant('skipped' as const), moment: fc.constant('rule'), facts: fc.constant({ until: 'another-day' }) }),
);

test('a ledger written entry by entry, in whatever order and some of them twice, stands where the fold of all stands', () => {
  fc.assert(
    fc.property(
      fc.array(anyHappening, { maxLength: 60 }).chain((entries) => {
        const journal = happened(...entries);
        return fc.tuple(
          fc.constant(journal),
          fc.shuffledSubarray([...journal, ...journal.slice(0, 5)], { minLength: journal.length + Math.min(5, journal.length) }),
        );
      }),
      ([journal, arriving]) => {
        expect(arriving.reduce(withEntry, ledgerOf([], unfolding)).state).toEqual(enrolmentState(journal, unfolding));
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('an entry of another blueprint changes nothing', () => {
  const ledger = ledgerOf(happened({ at: START, kind: 'opened', moment: 'coffee' }), unfolding);
  const [stranger] = happened({ at: START, kind: 'opened', moment: 'other' }).map((entry) => ({ ...entry, id: 'stranger', blueprint: 'another' }));
  expect(stranger && withEntry(ledger, stranger)).toBe(ledger);
});
