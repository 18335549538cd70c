import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { confidenceSlope } from './rolled.ts';
import { signalsOf } from './signal.ts';
import { lookBack, MONDAY, plan, practice, rate, rolled, saw, tell, told, type Told } from './testing.ts';

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

test('what people say of themselves or of a colleague is never told as all of them, or none', () => {
  const seen = (sighting: string) => people.map((person) => saw(person, `by ${person}`, sighting));
  expect([signal('observed', seen('saw-it')), signal('observed', seen('not-yet'))]).toMatchObject([
    { numerator: 5, denominator: 6 },
    { numerator: 1, denominator: 6 },
  ]);
  const rated = (now: number) => people.flatMap((person) => [rate(person, 'before', 3), rate(person, 'after', now, 1)]);
  expect([signal('confidence', rated(5)), signal('confidence', rated(2))]).toMatchObject([{ numerator: 5 }, { numerator: 1 }]);
  // Of those who came later as little as of those who came first.
  const late = people.map((person) => ({ ...saw(`late ${person}`, `by late ${person}`, 'saw-it'), hour: 200 }));
  expect(signal('observed', [...seen('not-yet'), ...late])).toMatchObject({ numerator: 6, denominator: 12 });
});

test('a slope never stands at either end of the scale, where it would tell on everybody', () => {
  const many = Array.from({ length: 10 }, (_, place) => `person-${place}`);
  const facts = tell(...many.flatMap((person) => [rate(person, 'before', 1), rate(person, 'after', 5, 1)]));
  expect(confidenceSlope(rolled(facts), 'confidence', later(MONDAY, 60 * DAY))).toEqual({ from: 1.1, to: 4.9, people: 10 });
});

test('a moment without a title is called the same as everywhere else', () => {
  const facts = people.map((person): Told => ({ person, moment: 'coffee-chat', kind: 'responded', facts: { seconds: 30 } }));
  const [time] = signalsOf(rolled(tell(...facts)), practice('coffee-chat'), later(MONDAY, 60 * DAY)).filter(({ moment }) => moment !== null);
  expect(time?.called).toEqual({ says: 'in-time', given: { moment: 'Coffee chat', minutes: 2 } });
});
