import { expect, test } from 'vitest';
import { isHandedOver } from './hand-over.ts';

const over = (from: string, to: string) => ({ from, to, signature: from });
const isSigned = ({ from, signature }: { readonly from: string; readonly signature: string }) => signature === from;

test('a known key leads to the key of the feed over every hand-over in between, in whatever order they stand', () => {
  expect(isHandedOver('a', 'a', [], isSigned)).toBe(true);
  expect(isHandedOver('a', 'c', [over('b', 'c'), over('a', 'b')], isSigned)).toBe(true);
});

test('a step that another key signed, or that is missing, leads nowhere; a circle ends', () => {
  expect(isHandedOver('a', 'c', [over('b', 'c')], isSigned)).toBe(false);
  expect(isHandedOver('a', 'b', [{ from: 'a', to: 'b', signature: 'b' }], isSigned)).toBe(false);
  expect(isHandedOver('a', 'c', [over('a', 'b'), over('b', 'a')], isSigned)).toBe(false);
  expect(isHandedOver('b', 'a', [over('a', 'b')], isSigned)).toBe(false);
});
