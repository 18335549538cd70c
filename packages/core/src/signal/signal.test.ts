import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { signalsOf } from './signal.ts';
import { lookBack, MONDAY, plan, practice, rolled, saw, tell, told, type Told } from './testing.ts';

const blueprint = practice('coffee', 'sidelined');
const people = ['ada', 'ben', 'cid', 'dot', 'eve', 'fay'];
const signal = (name: string, facts: readonly Told[]) =>
  signalsOf(rolled(tell(...facts)), blueprint, later(MONDAY, 60 * DAY)).find((each) => each.name === name);

test('attempts: visits, and those of them that were not left open', () => {
  expect(signal('attempts', told('coffee', { met: 6, stopped: 2 }))).toMatchObject({ numerator: 4, denominator: 6, shown: true });
});

test('a signal behind which fewer than five people stand is named, and has no figures', () => {
  expect(signal('attempts', told('coffee', { met: 4, stopped: 2 }))).toMatchObject({ numerator: 0, denominator: 0, shown: false });
});

test('trials: planned, carried out, and without an occasion', () => {
  const facts = people.flatMap((person, place) => [plan(person), ...(place === 5 ? [] : [lookBack(person, place < 3 ? 'tried' : 'no-opportunity')])]);
  expect(signal('trials done', facts)).toMatchObject({ numerator: 3, denominator: 6 });
  expect(signal('trials without an occasion', facts)).toMatchObject({ numerator: 2, denominator: 5 });
});

test('reflection parts: three at most for each look back on a real attempt', () => {
  const facts = people.map((person) => lookBack(person, 'tried', 30, { tone: 4, timing: 3 }));
  expect(signal('reflection parts', facts)).toMatchObject({ numerator: 12, denominator: 18 });
});

test('few observers are as few as few learners', () => {
  expect(
    signal(
      'observed',
      people.map((person) => saw(person, 'uma', 'saw-it')),
    ),
  ).toMatchObject({ shown: false });
  expect(
    signal(
      'observed',
      people.map((person) => saw(person, `by ${person}`, person === 'ada' ? 'not-yet' : 'saw-it')),
    ),
  ).toMatchObject({ numerator: 5, denominator: 6 });
});

test('the time taken is held against the minutes the author gives now', () => {
  const answers = people.map((person, place): Told => ({ person, moment: 'coffee', kind: 'responded', facts: { seconds: place * 30 } }));
  expect(signal('time at coffee', answers)).toMatchObject({ numerator: 5, denominator: 6, moment: 'coffee' });
});

test('every signal says in a sentence what is counted of what', () => {
  for (const { means, title } of signalsOf([], blueprint, MONDAY)) {
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(title).toMatch(/^[A-Z]/);
  }
});
