import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapAfter, introductionGaps, longestGap, type Rhythm } from './gaps.ts';
import { retrieved, type Retrieval } from './moment-history.ts';
import { publishedSpacing, type Grade } from './spacing.ts';

const rhythm: Rhythm = { horizonDays: 180, spacing: publishedSpacing(), pace: 1 };
const grades = fc.array(fc.constantFrom<Grade>('again', 'hard', 'good'), { minLength: 1, maxLength: 15 });

/** The gaps of somebody who keeps to them. */
function gapsOf(story: readonly Grade[], own: Partial<Rhythm> = {}): readonly number[] {
  let last: Retrieval | null = null;
  return story.map((grade) => {
    last = retrieved(last, { passed: last?.gapDays ?? 0, grade }, { ...rhythm, ...own });
    return last.gapDays;
  });
}

test('what comes back each time is met after a little more than 2, 4, 9 and 18 days, and then as seldom as the horizon lets it', () => {
  expect(gapsOf(['good', 'good', 'good', 'good', 'good', 'good', 'good']).map(Math.round)).toEqual([2, 5, 9, 18, 36, 36, 36]);
});

test('what did not come back is met after a third of the gap that was too long', () => {
  const [before = 0, after = 0] = gapsOf(['good', 'good', 'good', 'again']).slice(2);
  expect(after).toBeCloseTo(before / 3, 6);
});

test('no gap is more than twice the one that held, nor beyond the horizon’s share, nor less than a day', () => {
  fc.assert(
    fc.property(grades, fc.integer({ min: 5, max: 730 }), (story, horizonDays) => {
      const gaps = gapsOf(story, { horizonDays });
      expect(gaps.filter((gap, index) => index > 0 && gap > 2 * (gaps[index - 1] ?? 0) + 1e-9)).toEqual([]);
      expect(gaps.filter((gap, index) => gap < 1 || (index > 0 && gap > Math.max(1, longestGap(horizonDays)) + 1e-9))).toEqual([]);
    }),
  );
});

test('partly brought back is met sooner than wholly brought back', () => {
  const memory = { difficulty: 5, stability: 20 };
  const last = { planned: 5, passed: 5 };
  expect(gapAfter({ memory, grade: 'hard', last, rhythm })).toBeLessThan(gapAfter({ memory, grade: 'good', last, rhythm }));
});

test('a second retrieval on the same day does not stretch the gap', () => {
  const first = retrieved(null, { passed: 0, grade: 'good' }, rhythm);
  expect(retrieved(first, { passed: 0.05, grade: 'good' }, rhythm).gapDays).toBeLessThanOrEqual(first.gapDays * 1.05);
});

test('what was long lost begins anew', () => {
  const [before] = [retrieved(null, { passed: 0, grade: 'good' }, rhythm)];
  const back = retrieved(before, { passed: 900, grade: 'good' }, rhythm);
  expect(back).toMatchObject({ count: 1 });
  expect(back.gapDays).toBeLessThanOrEqual(2);
});

test('a slower pace lengthens gaps and softens a failure', () => {
  const [brisk, slow] = [gapsOf(['good', 'good', 'good', 'again'], { pace: 1 }), gapsOf(['good', 'good', 'good', 'again'], { pace: 2 })];
  expect(slow.every((gap, index) => gap > (brisk[index] ?? 0))).toBe(true);
  expect((slow[3] ?? 0) / (slow[2] ?? 1)).toBeGreaterThan((brisk[3] ?? 0) / (brisk[2] ?? 1));
});

test('new moments come at growing distances and all by the middle of the horizon', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 30, max: 365 }), (moments, horizonDays) => {
      const gaps = introductionGaps(moments, horizonDays);
      expect(gaps).toHaveLength(moments - 1);
      expect(gaps.filter((gap, index) => index > 0 && gap < (gaps[index - 1] ?? 0))).toEqual([]);
      expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeLessThanOrEqual(horizonDays / 2 + moments);
    }),
  );
});
