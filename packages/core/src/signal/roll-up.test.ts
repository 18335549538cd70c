import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactEntry } from '../journal/entry.ts';
import { DAY, HOUR, later } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import type { Sending } from './book.ts';
import { closedTrials } from './closed-trials.ts';
import { dropOff } from './drop-off.ts';
import { TOOK_WITHIN, tookWithin } from './measure.ts';
import { countsOf, rollUp } from './roll-up.ts';
import { rolledDropOff, type RolledRow } from './rolled.ts';
import { sentByPerson } from './prompted.ts';
import { partOfDay } from '../time/day-part.ts';
import { lookBack, MONDAY, ONE, plan, practice, rate, rolled, saw, tell, type Told } from './testing.ts';
import { weekOf } from './week.ts';

const UTC = 'UTC' as Zone; // Intl knows it
const person = fc.constantFrom('ada', 'ben', 'cid', 'dot', 'eve', 'fay', 'gus');
const moment = fc.constantFrom('coffee', 'sidelined');
const hour = fc.nat(1500);
const visit: fc.Arbitrary<Told> = fc.record({
  person,
  moment,
  hour,
  kind: fc.constantFrom('opened' as const, 'decided' as const, 'responded' as const, 'skipped' as const, 'rated-confidence' as const),
  touchpoint: fc.constantFrom('one', 'two', 'three', null),
  facts: fc.record({ seconds: fc.nat(400), when: fc.constantFrom('before', 'after', 'looking-back'), rating: fc.constantFrom(1, 3, 5) }),
});
const trial = fc.tuple(person, hour).map(([who, at]) => plan(who, at));
const look = fc.tuple(person, hour, fc.constantFrom('tried', 'not-yet', 'no-opportunity')).map(([who, at, outcome]) => lookBack(who, outcome, at, { tone: 3 }));
const sighting = fc.tuple(person, person, fc.constantFrom('saw-it', 'not-yet', 'could-not-tell')).map(([who, by, seen]) => saw(who, by, seen));
const anyFacts = fc
  .array(fc.oneof({ weight: 6, arbitrary: visit }, { weight: 1, arbitrary: trial }, { weight: 1, arbitrary: look }, { weight: 1, arbitrary: sighting }), {
    maxLength: 80,
  })
  .map((all) => tell(...all));

const sum = (rows: readonly RolledRow[], measure: string) => rows.filter((row) => row.measure === measure).reduce((total, { count }) => total + count, 0);

test('the drop-off from rows is the drop-off from facts, whole batches of five and all, on any day', () => {
  const blueprint = practice('coffee', 'sidelined');
  fc.assert(
    fc.property(anyFacts, fc.nat(80), (facts, day) => {
      const now = later(MONDAY, day * DAY);
      const known = facts.filter(({ at }) => at < now);
      const fromFacts = dropOff({ facts: known, blueprint, revision: ONE, now }).map(({ moment: id, met, stopped }) => ({ moment: id, met, stopped }));
      expect(rolledDropOff(rolled(known), blueprint, now)).toEqual(fromFacts);
    }),
    { numRuns: 300 },
  );
});

test('the order in which facts arrive changes nothing, whether together or one by one', () => {
  const shuffled = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })));
  fc.assert(
    fc.property(shuffled, ([facts, otherwise]) => {
      expect(rolled(otherwise)).toEqual(rolled(facts));
      const own = facts.filter((fact) => fact.person === 'ada');
      const together = rollUp(new Map(), own).changes.flatMap(({ by }) => countsOf(by).map(([, count]) => count));
      const oneByOne = rolled(own).map(({ count }) => count);
      expect(together.reduce((total, count) => total + count, 0)).toBe(oneByOne.reduce((total, count) => total + count, 0));
    }),
  );
});

test('trials are those that have closed, with what was said of them', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const closed = closedTrials(facts, later(MONDAY, 400 * DAY));
      const rows = rolled(facts);
      expect(sum(rows, 'planned')).toBe(closed.length);
      expect(sum(rows, 'looked-back')).toBe(closed.filter(({ ranOut }) => !ranOut).length);
      expect(sum(rows, 'tried')).toBe(closed.filter(({ outcome }) => outcome === 'tried').length);
    }),
  );
});

const met = (rows: readonly RolledRow[]) => rows.filter(({ measure }) => measure === 'met').map(({ week }) => week);

test('a late opening moves a visit to the week its three days end in, and takes it out of the other', () => {
  const answered: Told = { person: 'ada', moment: 'coffee', kind: 'responded', hour: 170, touchpoint: 'one', facts: { seconds: 40 } };
  const opened: Told = { person: 'ada', moment: 'coffee', kind: 'opened', hour: 95, touchpoint: 'one' };
  expect(met(rolled(tell(answered)))).toEqual([weekOf(later(MONDAY, (170 + 72) * HOUR))]);
  expect(met(rolled(tell(answered, opened)))).toEqual([weekOf(later(MONDAY, (95 + 72) * HOUR))]);
});

test('observations count for whom they are about, and their authors are counted beside', () => {
  const rows = rolled(tell(saw('ada', 'uma', 'saw-it'), saw('ben', 'uma', 'not-yet'), saw('cid', 'uma', 'could-not-tell'), saw('dot', 'vic', 'saw-it')));
  expect(rows.map(({ measure, count, who }) => [measure, count, who])).toEqual([
    ['could-tell', 3, ['ada', 'ben', 'dot']],
    ['observers', 3, ['uma', 'vic']],
    ['saw-it', 2, ['ada', 'dot']],
  ]);
});

test('confidence: first before against latest after, one figure a person, and against what is said in looking back', () => {
  const facts = tell(
    rate('ada', 'before', 2),
    rate('ada', 'after', 1, 1),
    rate('ada', 'after', 4, 9),
    rate('ada', 'looking-back', 5, 9),
    rate('ben', 'after', 3, 2),
  );
  const counts = Object.fromEntries(rolled(facts).map(({ measure, count }) => [measure, count]));
  expect(counts).toEqual({
    'confidence-pairs': 1,
    'confidence-up': 1,
    'confidence-start': 2,
    'confidence-end': 4,
    'looking-back-pairs': 1,
    'looking-back-start': 5,
    'looking-back-end': 4,
  });
});

test('an answer is counted with the least span it was given within', () => {
  expect([0, 30, 31, 300, 301].map(tookWithin)).toEqual([30, 30, 60, 300, 'longer']);
  expect(TOOK_WITHIN.at(-1)).toBe('longer');
});

const sending = (touchpoint: string, at: number, channel = 'email'): Sending => ({
  kind: 'sent',
  person: 'ada',
  touchpoint,
  blueprint: 'practice',
  revision: ONE,
  moment: 'coffee',
  twist: null,
  at: later(MONDAY, at * HOUR),
  part: partOfDay(later(MONDAY, at * HOUR), UTC),
  channel,
});

test('sendings, and what became of them within three days, are those counted from scratch', () => {
  const some = fc.uniqueArray(fc.record({ touchpoint: fc.constantFrom('one', 'two', 'three', 'four'), at: hour }), {
    selector: ({ touchpoint }) => touchpoint,
  });
  fc.assert(
    fc.property(some, anyFacts, (sendings, facts) => {
      const own: readonly FactEntry[] = facts.filter((fact) => fact.person === 'ada');
      const sent = sendings.map(({ touchpoint, at }) => sending(touchpoint, at));
      const rows = rolled([...own, ...sent]);
      const scratch = sentByPerson(
        sent.map((each) => ({ ...each, zone: UTC })),
        own,
        later(MONDAY, 400 * DAY),
      );
      const all = [...scratch.values()].flat();
      expect(sum(rows, 'sent')).toBe(all.length);
      expect(sum(rows, 'sent-opened')).toBe(all.filter(({ opened }) => opened).length);
      expect(sum(rows, 'sent-morning')).toBe(all.filter(({ part }) => part === 'morning').length);
    }),
  );
});

test('a touchpoint sent on two channels is one sending, at the first, and one on each', () => {
  const rows = rolled([
    sending('one', 9, 'slack'),
    sending('one', 8, 'email'),
    ...tell({ person: 'ada', moment: 'coffee', kind: 'opened', hour: 10, touchpoint: 'one' }),
  ]);
  const counts = Object.fromEntries(rows.map(({ measure, count }) => [measure, count]));
  expect(counts).toMatchObject({ sent: 1, 'sent-by-email': 1, 'sent-by-slack': 1, 'sent-opened-by-slack': 1, 'sent-morning': 1 });
});
