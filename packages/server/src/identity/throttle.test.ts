import { instant, MINUTE } from '@micromoment/core';
import { expect, test } from 'vitest';
import { Throttle } from './throttle.ts';

test('a key passes so many times, then waits, then passes again', () => {
  let now = instant(0);
  const throttle = new Throttle(() => now, { times: 2, minutes: 10 });
  throttle.pass('sam');
  throttle.pass('sam');
  expect(() => throttle.pass('sam')).toThrow('too-often');
  expect(() => throttle.pass('priya')).not.toThrow();
  now = instant(10 * MINUTE + 1);
  expect(() => throttle.pass('sam')).not.toThrow();
});
