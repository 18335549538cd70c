import { expect, test } from 'vitest';
import { MONDAY, ONE, practice, respond, tell, told, type Told } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const blueprint = practice(respond('coffee-chat'), 'sidelined');
const surer = (people: number): readonly Told[] =>
  Array.from({ length: people }, (_, person): readonly Told[] => {
    const rating: Told = {
      person: `person-${person}`,
      moment: 'coffee-chat',
      kind: 'rated-confidence',
      touchpoint: null,
      facts: { when: 'before', rating: 2 },
    };
    return [rating, { ...rating, hour: 500, facts: { when: 'after', rating: person % 5 === 0 ? 2 : 4 } }];
  }).flat();
const observed = (count: number, sawIt: (place: number) => boolean): readonly Told[] =>
  Array.from({ length: count }, (_, place): Told => ({
    person: `person-${place % 40}`,
    author: `colleague-${place % 20}`,
    moment: 'seen',
    kind: 'observed',
    hour: place * 10,
    touchpoint: null,
    facts: { sighting: sawIt(place) ? 'saw-it' : 'not-yet' },
  }));
const insight = (all: readonly Told[]) =>
  findInsight({ facts: tell(...told('sidelined', { met: 30, stopped: 1 }), ...all), blueprint, revision: ONE, now: later(MONDAY, 180 * DAY) });

test('confidence that rises while colleagues see no change asks for another example', () => {
  const found = insight([...surer(40), ...observed(240, (place) => place % 5 === 0)]);
  expect(found).toMatchObject({
    status: 'decide',
    sign: { kind: 'confident-unseen' },
    suggested: { change: 'add-example', moment: 'coffee-chat', text: '' },
  });
  // The four of the last week wait until five people can be counted together.
  expect(found.headline).toEqual({ says: 'confident-unseen', given: { early: 24, earlyOf: 118, late: 24, lateOf: 118 } });
});

test('where nothing was ever seen, it is said that hardly anything was: none would tell on every colleague', () => {
  const { headline } = insight([...surer(40), ...observed(240, () => false)]);
  expect(headline).toMatchObject({ says: 'confident-unseen', given: { early: 7, late: 7 } });
});

test('when colleagues see more of it, all is well', () => {
  expect(insight([...surer(40), ...observed(240, (place) => (place < 120 ? place % 5 === 0 : place % 5 < 3))]).sign).toBeNull();
});

test('a few observations rule nothing out, and nine colleagues are too few', () => {
  expect(insight([...surer(40), ...observed(20, (place) => place % 5 === 0)]).sign).toBeNull();
  const nine = observed(240, (place) => place % 5 === 0).map((each, place) => ({ ...each, author: `colleague-${place % 9}` }));
  expect(insight([...surer(40), ...nine]).sign).toBeNull();
});
