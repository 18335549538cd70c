import { expect, test } from 'vitest';
import { MONDAY, tell } from './testing.ts';
import { rollUp } from './roll-up.ts';
import { unsureByPrompt, type WeekOfLooks } from './unsure.ts';
import { weekOf, type Week } from './week.ts';

const WEEK = weekOf(MONDAY);
const later = (weeks: number): Week => (WEEK + weeks) as Week; // a week after another
const look = (person: string, unsure: number, week: Week = WEEK, moment = 'coffee'): WeekOfLooks => ({ person, moment, week, criteria: 4, unsure });
const people = (count: number, unsure: number, week: Week = WEEK) => Array.from({ length: count }, (_, index) => look(`p${index}`, unsure, week));

test('four people who answered a prompt are in no figure', () => {
  expect(unsureByPrompt(people(4, 4), later(1))).toEqual([]);
});

test('of five it is told in words whether the look was unsure, once their week has ended', () => {
  expect(unsureByPrompt(people(5, 4), WEEK)).toEqual([]);
  expect(unsureByPrompt(people(5, 4), later(1))).toEqual([{ moment: 'coffee', figure: { kind: 'in-words', people: 5, share: 'most' } }]);
  expect(unsureByPrompt(people(5, 1), later(1))).toEqual([{ moment: 'coffee', figure: { kind: 'in-words', people: 5, share: 'a few' } }]);
});

test('a sixth person changes nothing until four more have come, so nothing can be subtracted', () => {
  const before = unsureByPrompt(people(5, 0), later(1));
  expect(unsureByPrompt([...people(5, 0), look('p6', 4, later(1))], later(2))).toEqual(before);
});

test('prompts are told apart', () => {
  const other = people(5, 4).map((each) => ({ ...each, moment: 'sidelined' }));
  expect(unsureByPrompt([...people(3, 0), ...other], later(1)).map(({ moment }) => moment)).toEqual(['sidelined']);
});

test('a response adds what its device looked for to the roll-up, and nothing where it did not look', () => {
  const [looked] = tell({
    person: 'ada',
    moment: 'coffee',
    hour: 1,
    kind: 'responded',
    touchpoint: null,
    facts: { seconds: 60, looked: { criteria: 4, unsure: 3 } },
  });
  const [bare] = tell({ person: 'ada', moment: 'coffee', hour: 1, kind: 'responded', touchpoint: null, facts: { seconds: 60 } });
  expect(rollUp(new Map(), [looked!]).changes[0]?.by).toEqual({ 'took-60': 1, 'looked-for': 4, unsure: 3 }); // told in the line before
  expect(rollUp(new Map(), [bare!]).changes[0]?.by).toEqual({ 'took-60': 1 }); // as above
});
