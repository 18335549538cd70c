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

test('a finding stands within the words as it came, and it says that it is English', async () => {
  await fill('de');
  const unclear = { code: 'does-not-lint', what: 'The scene is 120 words long.', remedy: 'Shorten it.' };
  expect((await wordedRefusal(unclear)).what).toBe(
    'Der Text ist nicht klar genug, um veröffentlicht zu werden. Der Befund, auf Englisch: The scene is 120 words long.',
  );
});

test('what is not filled in is named as the screens name it, in every language, and what helps users of the API is not said', async () => {
  const details = 'working.days: at least one day. Compare it with /api/v1/openapi.json.';
  const empty = {
    code: 'not-understood',
    what: 'Something is not filled in as it should be.',
    remedy: 'Look at it once more.',
    field: 'working.days',
    details,
  };
  const said = async (problem: typeof empty) => {
    const { what, remedy } = await wordedRefusal(problem);
    return `${what} ${remedy}`;
  };
  await fill('en');
  expect(await said(empty)).toBe('“On which days” is not filled in as it should be. Look at it once more, and send it again.');
  await fill('de');
  expect(await said(empty)).toBe('„An welchen Tagen“ ist nicht so ausgefüllt, wie es sein sollte. Sieh es dir noch einmal an, und sende es dann.');
  await fill('es');
  expect(await said({ ...empty, field: 'people.3.email' })).toMatch(/^«Dirección de correo» no está/);
  expect(await said({ ...empty, field: 'device' })).toMatch(/^Algo no está rellenado/);
});
