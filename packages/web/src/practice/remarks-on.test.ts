import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, remarksOn } from './remarks-on.ts';

const moment = { criteria: { question: 'present', overpromises: 'absent' }, ask: 'Write one question.' } as const;
const remark = (kind: 'works' | 'try', ...spans: readonly (readonly [number, number])[]) => ({ kind, criterion: 'question' as const, asks: '?', spans });

test('never more than one thing that works and one to try', () => {
  const { remarks } = remarksOn('I promise it will never happen again.', moment, 'Sam stirs the coffee.', 'en');
  expect(remarks.length).toBeLessThanOrEqual(2);
});

test('nothing is coached where somebody speaks of a crisis', () => {
  const said = remarksOn('I want to end my life. What now?', moment, 'Sam stirs the coffee.', 'en');
  expect(said).toEqual({ remarks: [], distress: true });
});

test('words that a remark is about are marked where they stand', () => {
  expect(piecesOf('I promise. How was it?', [remark('try', [2, 9]), remark('works', [11, 22])])).toEqual([
    { text: 'I ', kind: undefined },
    { text: 'promise', kind: 'try' },
    { text: '. ', kind: undefined },
    { text: 'How was it?', kind: 'works' },
  ]);
});

test('whatever is marked, the words stay the words', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.array(span), (text, works, tries) => {
      const pieces = piecesOf(text, [remark('works', ...works), remark('try', ...tries)]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
