import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, later } from '../time/instant.ts';
import { byPerson, grouped } from './by-person.ts';
import { settledVisits, shownVisits } from './drop-off.ts';
import { MONDAY, ONE, practice, tell } from './testing.ts';
import { factsUnderReview } from './under-review.ts';
import { visitTally } from './visit-tally.ts';

const blueprint = practice('coffee', 'sidelined', 'corridor');
const anyTold = fc.record({
  person: fc.nat(9).map((place) => `person-${place}`),
  moment: fc.constantFrom('coffee', 'sidelined'),
  kind: fc.constantFrom('opened' as const, 'decided' as const),
  hour: fc.nat(1_000),
  touchpoint: fc.constantFrom('a', 'b', 'c', 'd'),
});

test('person by person it comes to the counts of the visits that may be shown, one by one', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 120 }), fc.integer({ min: 1, max: 8 }), (all, weeks) => {
      const review = { facts: tell(...all), blueprint, revision: ONE, now: later(MONDAY, weeks * 7 * DAY) };
      const tally = visitTally();
      for (const own of byPerson(factsUnderReview(review)).values()) tally.take(settledVisits(own, review.now));
      const [shown, each] = [tally.shown(), shownVisits(review)];
      const stops = (visits: typeof each) => visits.filter(({ stopped }) => stopped).length;
      const people = (visits: typeof each) => new Set(visits.map(({ person }) => person)).size;
      const of = (id: string) => each.filter(({ moment }) => moment === id);
      expect(shown.learners).toBe(people(each));
      expect(shown.drops(blueprint)).toEqual(
        blueprint.moments.map(({ id }) => ({ moment: id, met: of(id).length, stopped: stops(of(id)), contributors: people(of(id)) })),
      );
      const weekly = [...grouped(each, ({ moment, shownFrom }) => `${moment} ${shownFrom}`).values()];
      expect(shown.counts.map(({ moment, shownFrom, met, stopped }) => `${moment} ${shownFrom} ${met} ${stopped}`).toSorted()).toEqual(
        weekly.map((visits) => `${visits[0]?.moment} ${visits[0]?.shownFrom} ${visits.length} ${stops(visits)}`).toSorted(),
      );
    }),
  );
});
