import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { MONDAY, practice, tell, type Told } from '../signal/testing.ts';
import { DAY, later } from '../time/instant.ts';
import { afterCheck, halfOf, visitsForCheck, type Change } from './after-check.ts';

const [BEFORE, AFTER] = ['before', 'after'] as unknown as [Revision, Revision]; // any texts will do
const blueprint = practice('coffee', 'sidelined');
const change: Change = {
  moment: 'sidelined',
  before: BEFORE,
  after: AFTER,
  decidedAt: later(MONDAY, 7 * DAY),
  design: 'fresh-window',
  seen: { here: { k: 30, n: 100 }, there: { k: 42, n: 700 } },
};

/** Visits to the prompt under one revision from a day on, of which so many stop, evenly spread. */
function under(revision: Revision, visits: number, stopped: number, fromDay: number): readonly FactEntry[] {
  const all = Array.from({ length: visits }, (_, place): readonly Told[] => {
    const visit = { person: `${revision}-${place}`, moment: 'sidelined', hour: fromDay * 24 + Math.floor((place * 14 * 24) / visits) };
    const stops = Math.floor(((place + 1) * stopped) / visits) > Math.floor((place * stopped) / visits);
    return stops
      ? [{ ...visit, kind: 'opened' }]
      : [
          { ...visit, kind: 'opened' },
          { ...visit, kind: 'decided', hour: visit.hour + 1 },
        ];
  });
  return tell(...all.flat()).map((fact) => ({ ...fact, revision }));
}
const check = (facts: readonly FactEntry[], design: Change['design'] = 'fresh-window') =>
  afterCheck({ facts, blueprint, now: later(MONDAY, 90 * DAY) }, { ...change, design });

test('where clearly fewer stop than in the fresh window before, it worked', () => {
  const checked = check([...under(BEFORE, 100, 30, 8), ...under(AFTER, 100, 10, 30)]);
  expect(checked.verdict).toBe('worked');
  expect(checked.sentence).toEqual({ says: 'since.prompt', given: { stoppedBefore: 30, metBefore: 100, stopped: 10, met: 100 } });
});

test('where as many stop there is no sign; where clearly more stop it made things worse', () => {
  expect(check([...under(BEFORE, 100, 30, 8), ...under(AFTER, 100, 27, 30)]).verdict).toBe('no-sign');
  expect(check([...under(BEFORE, 100, 20, 8), ...under(AFTER, 100, 45, 30)]).verdict).toBe('worse');
});

test('before either side has enough visits it is too early, and it says about how many more', () => {
  const checked = check([...under(BEFORE, 100, 30, 8), ...under(AFTER, 40, 4, 30)]);
  expect(checked).toMatchObject({ verdict: 'too-early', moreNeeded: visitsForCheck(change.seen) - 40 });
});

test('the visits by which the change was chosen are no comparison', () => {
  expect(check([...under(BEFORE, 200, 80, -14), ...under(AFTER, 100, 5, 30)])).toMatchObject({ verdict: 'too-early', before: { n: 0 } });
});

test('later visits do not change a verdict that has fallen', () => {
  const once = check([...under(BEFORE, 100, 30, 8), ...under(AFTER, 100, 10, 30)]);
  expect(
    check([
      ...under(BEFORE, 100, 30, 8),
      ...under(AFTER, 100, 10, 30),
      ...tell(...Array.from({ length: 40 }, (_, place): Told => ({ person: `late-${place}`, moment: 'sidelined', kind: 'opened', hour: 60 * 24 }))).map(
        (fact) => ({ ...fact, revision: AFTER }),
      ),
    ]),
  ).toEqual(once);
});

test('with halves side by side a change that is clearly worse is called off long before the check would be done', () => {
  const halves = [...under(BEFORE, 40, 2, 8), ...under(AFTER, 40, 30, 8)];
  expect(check(halves, 'fresh-window').verdict).toBe('too-early');
  expect(check(halves, 'randomised-halves').verdict).toBe('worse');
});

test('a check needs as many visits as the decision rested on, fewer where the gap is wide, and never fewer than twenty', () => {
  const there = { k: 40, n: 700 };
  expect(visitsForCheck({ here: { k: 9, n: 30 }, there })).toBe(30);
  expect(visitsForCheck({ here: { k: 120, n: 1_000 }, there })).toBeGreaterThan(400);
  expect(visitsForCheck({ here: { k: 300, n: 1_000 }, there })).toBeLessThan(120);
  expect(visitsForCheck({ here: { k: 6, n: 8 }, there })).toBe(20);
});

test('people are halved evenly, and each stays in their half', () => {
  const people = Array.from({ length: 1_000 }, (_, place) => `person-${place}`);
  const changed = people.filter((person) => halfOf(person, 'review') === 'changed');
  expect(changed.length).toBeGreaterThan(440);
  expect(changed.length).toBeLessThan(560);
  expect(changed.filter((person) => halfOf(person, 'another review') === 'changed').length).toBeLessThan(changed.length * 0.6);
  expect(halfOf('person-1', 'review')).toBe(halfOf('person-1', 'review'));
});
