import { SHARE_BACK_LENGTH, type Told } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordShareBack } from './word-share-back.ts';

const given = { moment: 'Sidelined', named: 'no' } as const;

test('a draft is worded in the language of what is practised', () => {
  const told: readonly Told[] = [
    { says: 'asks-much', given: { moment: 'Sidelined' } },
    { says: 'fewer-choices', given: { ...given, now: 1, before: 2 } },
  ];
  expect(wordShareBack(told, { language: 'en' })).toBe(
    'Your practice showed us that “Sidelined” asks a lot at once. So we made it simpler: one choice instead of two.',
  );
  expect(wordShareBack(told, { language: 'de' })).toBe(
    'Euer Üben hat uns gezeigt, dass „Sidelined“ viel auf einmal verlangt. Darum haben wir es einfacher gemacht: eine Entscheidung statt zwei.',
  );
  expect(wordShareBack(told, { language: 'es-MX' })).toBe(
    'Vuestra práctica nos ha mostrado que «Sidelined» pide mucho de una vez. Por eso lo hemos hecho más sencillo: una elección en lugar de dos.',
  );
});

test('a change that practice did not ask for names what it is about', () => {
  const told: readonly Told[] = [
    { says: 'looked', given: { title: 'Ask first' } },
    { says: 'one-example', given: { moment: 'Sidelined', named: 'yes' } },
  ];
  expect(wordShareBack(told, { language: 'en' })).toBe(
    'We looked at how practising “Ask first” goes for all of you. There is now one more example beside “Sidelined”.',
  );
});

const name = fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.replaceAll(/[\d{}]/g, 'x'));
const about = fc.record({ moment: name, named: fc.constantFrom('yes' as const, 'no' as const) });
const titled = (...says: readonly Told['says'][]) => fc.record({ says: fc.constantFrom(...says), given: fc.record({ title: name, moment: name }) });
const reasons = titled(
  'left',
  'kept',
  'early',
  'looked',
  'too-often',
  'too-seldom',
  'bad-hour',
  'bad-channel',
  'asks-much',
  'became-easy',
  'needed-example',
  'seldom-occasion',
);
const changes = fc.oneof(
  fc.record({
    says: fc.constantFrom('simpler', 'no-comparing', 'no-next-step', 'in-two', 'new-surface', 'retired', 'one-example', 'one-contrast'),
    given: about,
  }),
  fc.record({ says: fc.constant('fewer-choices'), given: about.map((one) => ({ ...one, now: 1, before: 3 })) }),
  fc.record({ says: fc.constant('other-occasion'), given: fc.tuple(about, name).map(([one, when]) => ({ ...one, when })) }),
  fc.record({
    says: fc.constant('by-channel'),
    given: fc.record({
      whom: fc.constantFrom('everybody', 'hurried', 'remote', 'frontline', 'wary', 'unsupported', 'new'),
      by: fc.constantFrom('email', 'today'),
    }),
  }),
  fc.record({ says: fc.constant('at-hour'), given: fc.record({ part: fc.constantFrom('morning', 'midday', 'afternoon') }) }),
  fc.record({
    says: fc.constantFrom('less-often', 'more-often'),
    given: fc.record({ perWeek: fc.constant(2), pace: fc.constantFrom('monthly', 'fortnightly', 'weekly', 'two', 'three', 'five', 'daily') }),
  }),
) as fc.Arbitrary<Told>; // each beside what it is given

test('it gives no figures, is never blank, leaves nothing unsaid and is never longer than 280 characters, in every language', () => {
  fc.assert(
    fc.property(reasons as fc.Arbitrary<Told>, changes, fc.constantFrom('en', 'de', 'es'), (reason, change, language) => {
      const draft = wordShareBack([reason, change], { language });
      expect(draft.length).toBeLessThanOrEqual(SHARE_BACK_LENGTH);
      expect(draft.length).toBeGreaterThan(40);
      expect(draft).not.toMatch(/[\d{}]|undefined/);
      expect(draft).toMatch(/[.…]$/);
    }),
  );
});
