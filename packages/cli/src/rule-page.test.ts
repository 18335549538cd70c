import { RULES } from '@micromoment/lint';
import { expect, test } from 'vitest';
import { rulePage } from './rule-page.ts';

test('every rule has a page to be shown', async () => {
  for (const { name } of RULES) expect(await rulePage(name)).toContain(`# ${name}`);
});

test('what is no rule has none, whatever it is spelt like', async () => {
  expect([await rulePage('no-such-rule'), await rulePage('../running'), await rulePage('')]).toEqual([undefined, undefined, undefined]);
});
