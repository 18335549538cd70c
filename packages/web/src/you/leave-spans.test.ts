import { expect, test } from 'vitest';
import { leaveSpans, withoutSpan, withSpan } from './leave-spans.ts';

test('days that follow one another are one span, across the end of a month too', () => {
  expect(leaveSpans(['2026-12-01', '2026-11-30', '2026-12-24'])).toEqual([
    { from: '2026-11-30', until: '2026-12-01' },
    { from: '2026-12-24', until: '2026-12-24' },
  ]);
});

test('a span is put among the days, each once, and taken out again', () => {
  const days = withSpan(['2026-12-24'], { from: '2026-12-23', until: '2026-12-25' });
  expect(days).toEqual(['2026-12-23', '2026-12-24', '2026-12-25']);
  expect(withoutSpan(days ?? [], { from: '2026-12-24', until: '2026-12-25' })).toEqual(['2026-12-23']);
});

test('a span that ends before it begins, is no day, or lasts for years is none', () => {
  expect(withSpan([], { from: '2026-12-25', until: '2026-12-24' })).toBeNull();
  expect(withSpan([], { from: '', until: '2026-12-24' })).toBeNull();
  expect(withSpan([], { from: '2026-12-24', until: '2062-12-24' })).toBeNull();
});
