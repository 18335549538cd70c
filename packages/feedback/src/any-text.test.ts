import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { look } from './look.ts';
import { remarks } from './remarks.ts';

const english = { language: 'en' };

test('no text breaks a look, and every span lies inside the text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { spans } of Object.values(look(text, english).criteria))
        for (const [from, until] of spans) expect(from >= 0 && from < until && until <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test.each([
  ['a hundred thousand letters', 'what do you need? '.repeat(5_556)],
  ['one sentence as long as a look may be', 'you should never again '.repeat(80).trim()],
  ['nothing that can be seen', '\u200b\u202e\u0000'.repeat(600)],
  ['one word without end', 'a'.repeat(1_999)],
  ['quotes and stops', `"'?!...`.repeat(280)],
])('a look is done at once with %s', (_, text) => {
  look(text, english);
  const before = process.cpuUsage();
  remarks(text, { question: 'present', overpromises: 'absent' }, english);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(50);
});
