import { expect, test } from 'vitest';
import { fill } from '../words/catalogue.ts';
import { wordedRefusal } from './worded-refusal.ts';

const used = { code: 'link-used', what: 'This sign-in link has been used or is too old.', remedy: 'Ask for a new one; each link works once.' };

test('a refusal is worded in the language that is spoken, its code unchanged', async () => {
  expect(await wordedRefusal(used)).toEqual(used);
  await fill('de');
  expect(await wordedRefusal(used)).toMatchObject({ code: 'link-used', remedy: 'Hol dir einen neuen; jeder Link funktioniert einmal.' });
});

test('a refusal without words of ours stays as the server gave it', async () => {
  await fill('es');
  const odd = { code: 'never-heard-of', what: 'Something else.', remedy: 'Do something else.' };
  expect(await wordedRefusal(odd)).toEqual(odd);
});
