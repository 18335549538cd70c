import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactEntry } from '../journal/entry.ts';
import { visits, type Visit } from './drop-off.ts';
import { addTally, EMPTY_TALLY, rollUp, type Tally, type VisitBook } from './roll-up.ts';
import { tell, type Told } from './testing.ts';
import { weekOf } from './week.ts';

/** The rows after folding facts in one by one, each into the book of its person. */
function folded(facts: readonly FactEntry[]): ReadonlyMap<string, Tally> {
  const [books, rows] = [new Map<string, VisitBook>(), new Map<string, Tally>()];
  for (const fact of facts) {
    const { book, changes } = rollUp(books.get(fact.person) ?? {}, fact);
    books.set(fact.person, book);
    for (const { key, by } of changes) rows.set(`${key.moment} ${key.week}`, addTally(rows.get(`${key.moment} ${key.week}`) ?? EMPTY_TALLY, by));
  }
  return new Map([...rows].filter(([, row]) => Object.values(row).some((count) => count !== 0)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const rowOf = ({ moment, metAt }: Visit) => `${moment} ${weekOf(metAt)}`;

/** The visits counted from scratch. */
function counted(facts: readonly FactEntry[]): ReadonlyMap<string, Pick<Tally, 'met' | 'settled' | 'contributors'>> {
  const all = visits(facts);
  return new Map(
    [...new Set(all.map(rowOf))].map((key) => {
      const here = all.filter((visit) => rowOf(visit) === key);
      return [key, { met: here.length, settled: here.filter(({ stopped }) => !stopped).length, contributors: new Set(here.map(({ person }) => person)).size }];
    }),
  );
}

const visitFact = fc.record({
  person: fc.constantFrom('ada', 'ben', 'cid'),
  moment: fc.constantFrom('coffee', 'sidelined'),
  kind: fc.constantFrom('opened' as const, 'decided' as const, 'responded' as const, 'skipped' as const, 'rated-confidence' as const),
  hour: fc.nat(700),
  touchpoint: fc.constantFrom('one', 'two', 'three', null),
});
const lookBack: fc.Arbitrary<Told> = fc.record({
  person: fc.constantFrom('ada', 'ben'),
  moment: fc.constant('look-back'),
  kind: fc.constant('reflected' as const),
  hour: fc.nat(700),
  touchpoint: fc.constant(null),
  facts: fc.record({ outcome: fc.constantFrom('tried', 'partly', 'not-yet', 'no-opportunity'), tone: fc.constantFrom(3, undefined) }),
});
const anyFacts = fc.array(fc.oneof({ weight: 4, arbitrary: visitFact }, { weight: 1, arbitrary: lookBack }), { maxLength: 40 }).map((all) => tell(...all));

test('folding facts one by one gives what counting from scratch gives', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const rows = folded(facts);
      const scratch = counted(facts);
      for (const [key, row] of scratch) expect(rows.get(key)).toMatchObject(row);
      for (const [key, { met }] of rows) expect(met).toBe(scratch.get(key)?.met ?? 0);
    }),
  );
});

test('the order in which facts arrive changes nothing', () => {
  const shuffled = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })));
  fc.assert(
    fc.property(shuffled, ([facts, otherwise]) => {
      expect(folded(otherwise)).toEqual(folded(facts));
    }),
  );
});

test('a late opening moves a visit to the week it belongs to, and takes it out of the other', () => {
  const answered: Told = { person: 'ada', moment: 'coffee', kind: 'responded', hour: 170, touchpoint: 'one' };
  const opened: Told = { person: 'ada', moment: 'coffee', kind: 'opened', hour: 160, touchpoint: 'one' };
  const [first] = tell(opened);
  const rows = folded(tell(answered, opened));
  expect([...rows.keys()]).toEqual([`coffee ${weekOf(first!.at)}`]); // told just above
  expect([...rows.values()]).toEqual([{ ...EMPTY_TALLY, met: 1, settled: 1, contributors: 1 }]);
});

test('what is seen and looked back on is counted in the week it happened', () => {
  const rows = folded(
    tell(
      { person: 'ada', moment: 'seen', kind: 'observed', author: 'uma', touchpoint: null, facts: { sighting: 'saw-it' } },
      { person: 'ada', moment: 'seen', kind: 'observed', author: 'vic', touchpoint: null, facts: { sighting: 'could-not-tell' } },
      { person: 'ada', moment: 'look-back', kind: 'reflected', touchpoint: null, facts: { outcome: 'tried', tone: 3, reaction: 4 } },
      { person: 'ben', moment: 'look-back', kind: 'reflected', touchpoint: null, facts: { outcome: 'no-opportunity' } },
    ),
  );
  expect([...rows.values()]).toEqual([
    { ...EMPTY_TALLY, tried: 1, looks: 1, parts: 2, noOccasion: 1 },
    { ...EMPTY_TALLY, sawIt: 1 },
  ]);
});
