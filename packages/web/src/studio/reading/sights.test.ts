import { readFile } from 'node:fs/promises';
import { parse } from '@micromoment/format';
import type { RespondMoment } from '@micromoment/core';
import { expect, test } from 'vitest';
import { sightsOf } from './sights.ts';

const parsed = parse(await readFile(new URL('../../../../../blueprints/stating-an-expectation.yaml', import.meta.url), 'utf8'));
const moments = parsed.blueprint?.moments.filter((moment): moment is RespondMoment => moment.kind === 'respond') ?? [];
const moment = moments.find(({ criteria }) => 'states-expectation' in criteria)!; // the blueprint is about it

test('a sentence is looked at for what its moment wants, and an expectation in its parts', () => {
  const text = 'The bay was full at half past five, and the lorry had to wait. I need it clear by five.';
  const { gate, seen } = sightsOf(text, moment, 'en');
  expect(gate).toBe('open');
  expect(seen.map(({ criterion }) => criterion)).toEqual(Object.keys(moment.criteria));
  const expectation = seen.find(({ criterion }) => criterion === 'states-expectation');
  expect(expectation).toMatchObject({ wanted: 'present', state: 'found' });
  expect(expectation?.parts?.impact.map((span) => text.slice(...span))).toEqual([expect.stringContaining('had to wait')]);
  expect(seen.filter(({ parts }) => parts !== undefined)).toEqual([expectation]);
});
