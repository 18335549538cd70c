import { expect, test } from 'vitest';
import { DAY, minutes } from '../time/instant.ts';
import { CONSTRAINTS } from '../blueprint/constraint.ts';
import { adaptedTo, reachingOf } from './adaptation.ts';
import { CAPS } from './availability.ts';
import { practice } from './testing.ts';

test('without a constraint the cadence is the blueprint’s and the caps are the person’s', () => {
  expect(adaptedTo(null, practice, CAPS)).toEqual({ limits: { caps: CAPS, perWeek: 2 }, prefer: [], introductionPace: 1, betweenObservers: 14 * DAY });
});

test('somebody without time gets half the cadence, one a day, and what needs no writing', () => {
  expect(adaptedTo('no-time', practice, CAPS)).toMatchObject({ limits: { caps: { perDay: 1 }, perWeek: 1 }, prefer: ['recall', 'decide'] });
});

test('what the blueprint says of a constraint goes before what is usual', () => {
  const own = { ...practice, adapt: [{ when: 'no-time' as const, perWeek: 3, prefer: ['respond' as const] }] };
  expect(adaptedTo('no-time', own, CAPS)).toMatchObject({ limits: { perWeek: 3 }, prefer: ['respond'] });
});

test('where trust is low nobody is invited to be observed', () => {
  expect(adaptedTo('low-trust', practice, CAPS).betweenObservers).toBeNull();
});

test('every constraint changes something, and what comes at a distance is mostly written', () => {
  for (const constraint of CONSTRAINTS) expect([constraint, adaptedTo(constraint, practice, CAPS)]).not.toEqual([constraint, adaptedTo(null, practice, CAPS)]);
  expect(adaptedTo('remote', practice, CAPS).prefer).toEqual(['respond', 'own-scene']);
});

test('without a manager’s support a colleague may be asked twice as often', () => {
  expect(adaptedTo('no-manager-support', practice, CAPS).betweenObservers).toBe(7 * DAY);
});

test('touchpoints reach everybody by mail, but those whom their author lets find them on Today', () => {
  const quiet = { ...practice, adapt: [{ when: 'frontline' as const, prefer: [], by: 'today' as const }] };
  expect([reachingOf('frontline', quiet), reachingOf('no-time', quiet), reachingOf(null, quiet), reachingOf('frontline', practice)]).toEqual([
    'today',
    'email',
    'email',
    'email',
  ]);
});

test('where nobody is sent mails, those of whom the author says so are', () => {
  const quiet = { ...practice, cadence: { ...practice.cadence, by: 'today' as const }, adapt: [{ when: 'remote' as const, prefer: [], by: 'email' as const }] };
  expect([reachingOf(null, quiet), reachingOf('frontline', quiet), reachingOf('remote', quiet)]).toEqual(['today', 'today', 'email']);
});

test('an author lowers the minutes of a day, though never below the longest moment', () => {
  const brief = { ...practice, cadence: { perWeek: 2, minutesPerDay: minutes(1) } };
  expect(adaptedTo(null, brief, CAPS).limits.caps.minutesPerDay).toBe(4);
});

test('a person may ask for less in a week than their blueprint brings, and not for more', () => {
  expect(adaptedTo(null, practice, { ...CAPS, perWeek: 1 }).limits.perWeek).toBe(1);
  expect(adaptedTo(null, practice, { ...CAPS, perWeek: 5 }).limits.perWeek).toBe(2);
});
