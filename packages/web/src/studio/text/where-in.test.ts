import { expect, test } from 'vitest';
import { whereIn } from './where-in.ts';

const TEXT = `blueprint: ask
behaviour:
  does: asks one question
  ti
signals:
  - { id: tried, from: tr
adapt:
  - when: no-time
    do: { per-week: 1, prefer: [recall, de
moments:
  - id: coffee-chat
    kind: respond
    scene: |
      She says: a word that is no key
    cr
    twists:
      - id: by-phone
        sc
  - id: sidelined
    kind: decide
    insight:
      in
`;

/** The place at the end of the first line that holds a text. */
const at = (text: string) => whereIn(TEXT, TEXT.indexOf(text) + text.length);

test('a key is found below the keys above it', () => {
  expect(at('  ti')).toMatchObject({ path: ['behaviour'], part: 'key', written: 'ti', beside: { does: 'asks one question' } });
  expect(at('      in')).toMatchObject({ path: ['moments', '*', 'insight'], part: 'key', written: 'in' });
  expect(at('        sc')).toMatchObject({ path: ['moments', '*', 'twists', '*'], part: 'key', written: 'sc', beside: { id: 'by-phone' } });
});

test('the kind of a moment is known from the keys beside, and not from another moment', () => {
  expect(at('    cr')).toMatchObject({ path: ['moments', '*'], beside: { kind: 'respond', id: 'coffee-chat' } });
  expect(at('    kind: dec')).toMatchObject({ path: ['moments', '*', 'kind'], part: 'value', written: 'dec', beside: { id: 'sidelined' } });
});

test('in braces and brackets it is found as well', () => {
  expect(at('from: tr')).toMatchObject({ path: ['signals', '*', 'from'], part: 'value', written: 'tr', beside: { id: 'tried' } });
  expect(at('prefer: [recall, de')).toMatchObject({ path: ['adapt', '*', 'do', 'prefer', '*'], part: 'value', written: 'de' });
});

test('at the left edge one is at the top', () => {
  expect(whereIn(TEXT, TEXT.length)).toMatchObject({ path: [], part: 'key', written: '' });
});

test('a list may stand as far to the left as its key', () => {
  const text = 'signals:\n- id: tried\n  fr';
  expect(whereIn(text, text.length)).toMatchObject({ path: ['signals', '*'], part: 'key', written: 'fr', beside: { id: 'tried' } });
});
