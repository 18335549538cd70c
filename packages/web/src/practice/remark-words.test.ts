import { LINES } from '@micromoment/feedback';
import { expect, test } from 'vitest';
import { wordsArrived } from '../words/catalogue.ts';
import { say } from './remark-words.ts';

test('every remark that feedback has can be said in the language of the screen, and in English as feedback says it', async () => {
  await wordsArrived();
  const said: Readonly<Record<string, unknown>> = say;
  const lines = Object.entries(LINES).flatMap(([way, each]) =>
    Object.entries(each).flatMap(([criterion, words]) => (words === null ? [] : [{ words, said: said[`${way}.${criterion}`] }])),
  );
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.said).toBe(line.words);
});
