import { expect, test } from 'vitest';
import type { Contribution } from './disclosure.ts';
import { teamWeeks } from './team-weeks.ts';
import { mondayOf, weekOf, type Week } from './week.ts';
import { MONDAY } from './testing.ts';

const now = mondayOf((weekOf(MONDAY) + 10) as Week); // ten weeks on
const week = weekOf(now) - 1;
const said = (lead: string, period: number, ...answers: readonly boolean[]): readonly Contribution[] =>
  answers.map((yes, place) => ({ person: `${lead} ${place}`, team: lead, period, yes }));
const about = (contributions: readonly Contribution[]) => new Map([['asking', contributions]]);
const kinds = (contributions: readonly Contribution[]) => teamWeeks(about(contributions), 'priya', now)[0]?.weeks.map(({ figure }) => figure.kind);

test('a finished week in which five could practise is told in words', () => {
  expect(teamWeeks(about(said('priya', week, true, true, true, false, true)), 'priya', now)[0]?.weeks.at(-1)).toEqual({
    week,
    figure: { kind: 'in-words', people: 5, share: 'most' },
  });
});

test('a blueprint that four of them practise is not named at all', () => {
  expect(teamWeeks(about(said('priya', week, true, true, true, true)), 'priya', now)).toEqual([]);
});

test('other people’s teams are in no figure', () => {
  expect(teamWeeks(about(said('olga', week, true, true, true, true, false)), 'priya', now)).toEqual([]);
});

test('the week that runs and weeks long past are not shown', () => {
  expect(kinds(said('priya', weekOf(now), true, true, true, true, false))).toBeUndefined();
  expect(kinds([...said('priya', week, true, true, true, true, false), ...said('priya', week - 8, true, true, false, true, false)])).toEqual([
    ...Array<string>(5).fill('too-few'),
    'in-words',
  ]);
});
