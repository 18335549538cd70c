import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, practice, respond } from '../signal/testing.ts';
import type { Adjustment } from './adjustment.ts';
import type { ReviewInsight } from './insight.ts';
import { draftShareBack, SHARE_BACK_LENGTH } from './share-back.ts';

const blueprint = practice(respond('coffee-chat'), 'sidelined');
const insight = (status: ReviewInsight['status'], suggested: Adjustment | null = null): ReviewInsight => ({
  status,
  sign: null,
  headline: '7 of 11',
  evidence: '',
  interval: '',
  against: '',
  moreNeeded: null,
  suggested,
  alternatives: [],
  guardrail: '',
  also: [],
});
const simplify: Adjustment = { kind: 'difficulty', change: 'simplify', moment: 'sidelined' };

test('a change that follows from practice says what practice showed and what is different now', () => {
  expect(draftShareBack(simplify, insight('decide', simplify), blueprint)).toBe(
    'Your practice showed us that “Sidelined” asks a lot at once. So we made it simpler: one choice instead of two.',
  );
});

test('a change of another kind does not claim to follow from the figures', () => {
  const slower: Adjustment = { kind: 'cadence', change: 'per-week', perWeek: 1 };
  expect(draftShareBack(slower, insight('decide', simplify), blueprint)).toBe(
    'We looked at how practising “Ask before you answer” goes for all of you. From now on it comes less often: one a week.',
  );
});

test('leaving it as it is is worth a sentence as well', () => {
  for (const status of ['decide', 'keep', 'not-enough-yet'] as const) expect(draftShareBack(null, insight(status), blueprint)).toMatch(/^We looked .*\.$/);
});

test('it gives no figures, is never blank and never longer than 280 characters, however long the names are', () => {
  const long = fc.string({ minLength: 1, maxLength: 400 }).map((text) => text.replaceAll(/\d/g, 'x'));
  fc.assert(
    fc.property(
      long.chain((text) => fc.tuple(fc.constant(text), anyAdjustment(text))),
      fc.constantFrom<ReviewInsight['status']>('decide', 'keep', 'not-enough-yet'),
      fc.boolean(),
      ([text, adjustment], status, follows) => {
        const longNamed = { ...practice(respond('coffee-chat', { title: text }), decide('sidelined', { title: text })), title: text };
        const draft = draftShareBack(adjustment, insight(status, follows ? adjustment : null), longNamed);
        expect(draft.length).toBeLessThanOrEqual(SHARE_BACK_LENGTH);
        expect(draft.length).toBeGreaterThan(40);
        expect(draft).not.toMatch(/\d/);
      },
    ),
  );
});

function anyAdjustment(text: string): fc.Arbitrary<Adjustment | null> {
  return fc.constantFrom<Adjustment | null>(
    null,
    simplify,
    { kind: 'cadence', change: 'per-week', perWeek: 1 },
    { kind: 'relevance', change: 'add-example', moment: 'coffee-chat', text, because: text },
    { kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: text },
  );
}
