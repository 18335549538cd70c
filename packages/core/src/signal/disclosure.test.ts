import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { teamFigure, teamCells, shownCount, type Contribution } from './disclosure.ts';

const said = (team: string, period: number, ...answers: readonly boolean[]): readonly Contribution[] =>
  answers.map((yes, place) => ({ person: `${team}-${period}-${place}`, team, period, yes }));
const [Y, N] = [true, false];
const always = { from: 0, until: 99 };

test('five people make a cell, four wait and are in no figure', () => {
  expect(teamCells(said('orders', 1, Y, N, N, Y, N), 'events')).toEqual([{ team: 'orders', from: 1, until: 1, people: 5, yes: 2 }]);
  const cells = teamCells([...said('orders', 1, Y, N, N, Y, N), ...said('warehouse', 1, Y, Y, N, N)], 'events');
  expect(teamFigure(cells, { teams: ['warehouse'], ...always })).toEqual({ kind: 'too-few' });
  // Complementary: the total holds nothing from which the small team could be taken.
  expect(teamFigure(cells, { teams: ['orders', 'warehouse'], ...always })).toEqual(teamFigure(cells, { teams: ['orders'], ...always }));
});

test('who joins later waits until five can be counted together', () => {
  const one = (period: number) => said('orders', period, Y);
  const cells = teamCells([...said('orders', 1, Y, N, N, Y, N), ...one(2), ...one(3), ...said('orders', 4, N, N, Y)], 'traits');
  expect(cells).toEqual([
    { team: 'orders', from: 1, until: 1, people: 5, yes: 2 },
    { team: 'orders', from: 2, until: 4, people: 5, yes: 3 },
  ]);
});

test('all or none is never told', () => {
  expect(teamCells(said('orders', 1, Y, Y, Y, Y, Y), 'events')).toMatchObject([{ yes: 4 }]);
  expect(teamCells(said('orders', 1, N, N, N, N, N), 'events')).toMatchObject([{ yes: 1 }]);
});

test('a lasting trait counts once, wherever and however often it is told again', () => {
  const first = said('orders', 1, Y, N, N, Y, N);
  const again = first.map((each, place) => ({ ...each, period: 2, team: place === 0 ? 'warehouse' : 'orders', yes: true }));
  expect(teamCells([...first, ...again], 'traits')).toEqual(teamCells(first, 'traits'));
  expect(teamCells([...first, ...again], 'events')).toHaveLength(1);
});

test('few people are told of in words, many in numbers, and small counts to the nearest five', () => {
  expect(teamFigure(teamCells(said('orders', 1, Y, Y, N, N, N, N, N), 'events'), { teams: ['orders'], ...always })).toEqual({
    kind: 'in-words',
    people: 5,
    share: 'a few',
  });
  expect(
    teamFigure(teamCells(said('orders', 1, ...Array<boolean>(12).fill(Y), ...Array<boolean>(12).fill(N)), 'events'), { teams: ['orders'], ...always }),
  ).toEqual({
    kind: 'in-numbers',
    people: 24,
    yes: 10,
  });
  expect(teamFigure(teamCells(said('orders', 1, ...Array<boolean>(24).fill(N)), 'events'), { teams: ['orders'], ...always })).toEqual({
    kind: 'in-numbers',
    people: 24,
    yes: 'fewer than 5',
  });
  expect([3, 4, 5, 7, 8, 12, 19, 20, 23].map(shownCount)).toEqual([0, 0, 5, 5, 10, 10, 20, 20, 23]);
});

const anyContribution = fc.record({
  person: fc.integer({ min: 0, max: 25 }).map(String),
  team: fc.constantFrom('a', 'b', 'c'),
  period: fc.nat(5),
  yes: fc.boolean(),
});

test('a cell that was given out never changes, whatever becomes known later', () => {
  fc.assert(
    fc.property(
      fc.array(anyContribution, { maxLength: 120 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('events' as const, 'traits' as const),
      (all, now, counts) => {
        const before = teamCells(
          all.filter(({ period }) => period < now),
          counts,
        );
        const after = teamCells(all, counts);
        expect(before.every((cell) => after.some((other) => JSON.stringify(other) === JSON.stringify(cell)))).toBe(true);
      },
    ),
  );
});

test('whatever is told would be told as well if any two people of a cell had changed places, or if the one had answered otherwise where all agreed', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }), fc.nat(39), (yeses, drawn) => {
      const place = drawn % yeses.length;
      const mine = yeses[place] ?? false;
      const other = yeses.findIndex((yes) => yes !== mine);
      const swapped = yeses.map((yes, at) => (at === place ? !mine : at === other ? mine : yes));
      // Somebody who answered otherwise, or else the cell is of one mind: either way a world in which I answered otherwise looks the same.
      expect(teamCells(said('a', 1, ...swapped), 'events')).toEqual(teamCells(said('a', 1, ...yeses), 'events'));
    }),
  );
});
