import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactEntry } from '../journal/entry.ts';
import { inJournalOrder } from '../journal/merge.ts';
import { DAY, HOUR, instant, later } from '../time/instant.ts';
import { enrolmentState } from './enrolment-state.ts';
import { foldedOn, foldOf, type Fold } from './fold.ts';
import { happened, request, START, type Happened } from './testing.ts';

const unfolding = request({ now: later(START, 60 * DAY) });
const at = fc.integer({ min: -48, max: 70 * 24 }).map((hours) => later(START, hours * HOUR));
const anyHappening: fc.Arbitrary<Happened> = fc.oneof(
  at.map((when) => ({ at: when, kind: 'responded' as const, moment: 'coffee', facts: { seconds: 60 } })),
  at.map((when) => ({ at: when, kind: 'recalled' as const, moment: 'rule', facts: { seconds: 60, recall: 'part' } })),
  at.map((when) => ({ at: when, kind: 'planned-trial' as const, moment: 'try-it', facts: { until: later(when, DAY), remindAt: null } })),
  at.map((when) => ({ at: when, kind: 'reflected' as const, moment: 'look-back', facts: { outcome: 'tried' } })),
  at.map((when) => ({ at: when, kind: 'skipped' as const, moment: 'rule', facts: { until: 'another-day' } })),
);
const anyJournal = fc.array(anyHappening, { maxLength: 60 }).map((entries) => happened(...entries));

test('a journal folded in pieces, each after the one before, stands where the fold of all stands', () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(60), fc.nat(60), (journal, one, other) => {
      const inOrder = journal.toSorted((a, b) => inJournalOrder(believed(a), believed(b)));
      const [cut, end] = [Math.min(one, other), Math.max(one, other)];
      const pieces = [inOrder.slice(0, cut), inOrder.slice(cut, end), inOrder.slice(end)];
      const fold = pieces.reduce<Fold | null>((so, piece) => so && foldedOn(so, piece, unfolding), foldOf([], unfolding));
      expect(fold?.state).toEqual(enrolmentState(journal, unfolding));
    }),
    { numRuns: 300 },
  );
});

test('an entry from before what is folded is not folded on: null asks for the whole journal', () => {
  const journal = happened({ at: later(START, DAY), kind: 'responded', moment: 'coffee', facts: { seconds: 60 } });
  const [late] = happened({ at: later(START, HOUR), kind: 'recalled', moment: 'rule', facts: { seconds: 60, recall: 'all' } });
  expect(late && foldedOn(foldOf(journal, unfolding), [late], unfolding)).toBeNull();
});

test('entries of another blueprint change nothing', () => {
  const fold = foldOf(happened({ at: START, kind: 'opened', moment: 'coffee' }), unfolding);
  const strangers = happened({ at: later(START, HOUR), kind: 'opened', moment: 'other' }).map((entry) => ({ ...entry, blueprint: 'another' }));
  expect(foldedOn(fold, strangers, unfolding)).toEqual(fold);
});

test('what is remembered of the last entry are its place and its id, and nothing of what it says', () => {
  const fold = foldOf(happened({ at: START, kind: 'responded', moment: 'coffee', facts: { seconds: 60 } }), unfolding);
  expect(Object.keys(fold.last ?? {}).toSorted()).toEqual(['at', 'device', 'id', 'seq']);
});

/** What a device claims of the time before the enrolment, or of the future, counts at its edge. */
const believed = (entry: FactEntry): FactEntry => ({ ...entry, at: instant(Math.max(START, Math.min(entry.at, unfolding.now))) });
