import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, later } from '../time/instant.ts';
import type { Revision } from '../blueprint/revision.ts';
import { dropOff } from './drop-off.ts';
import { MONDAY, ONE, practice, tell, type Told } from './testing.ts';

const blueprint = practice('coffee', 'sidelined');
const aWeekOn = later(MONDAY, 168 * HOUR);
const opened = (person: string, hour = 0): Told => ({ person, moment: 'sidelined', kind: 'opened', hour });
const decided = (person: string, hour: number): Told => ({ person, moment: 'sidelined', kind: 'decided', hour });
const atSidelined = (told: readonly Told[], now = aWeekOn) => dropOff({ facts: tell(...told), blueprint, revision: ONE, now })[1];

test('a prompt opened and answered was met, and nobody stopped there', () => {
  expect(atSidelined([opened('sam'), decided('sam', 1)])).toEqual({ moment: 'sidelined', met: 1, stopped: 0, contributors: 1 });
});

test('a prompt opened and left was met, and somebody stopped there', () => {
  expect(atSidelined([opened('sam')])).toEqual({ moment: 'sidelined', met: 1, stopped: 1, contributors: 1 });
});

test('an answer without an opening counts as met', () => {
  expect(atSidelined([decided('sam', 1)])).toMatchObject({ met: 1, stopped: 0 });
});

test('a prompt that was put off is met and nobody stopped; put off without a look it was not met', () => {
  expect(atSidelined([opened('sam'), { person: 'sam', moment: 'sidelined', kind: 'skipped', hour: 1 }])).toMatchObject({ met: 1, stopped: 0 });
  expect(atSidelined([{ person: 'sam', moment: 'sidelined', kind: 'skipped' }])).toMatchObject({ met: 0 });
});

test('an answer after 72 hours comes too late to count', () => {
  expect(atSidelined([opened('sam'), decided('sam', 72)])).toMatchObject({ stopped: 0 });
  expect(atSidelined([opened('sam'), decided('sam', 73)])).toMatchObject({ stopped: 1 });
});

test('a visit younger than 72 hours is not counted, answered or not', () => {
  const tooSoon = later(MONDAY, 71 * HOUR);
  expect(atSidelined([opened('sam'), opened('kim'), decided('kim', 1)], tooSoon)).toMatchObject({ met: 0, stopped: 0 });
  expect(atSidelined([opened('sam'), opened('kim'), decided('kim', 1)], later(tooSoon, HOUR))).toMatchObject({ met: 2, stopped: 1 });
});

test('two visits of one person are two visits and one contributor', () => {
  const twice = [opened('sam'), { ...opened('sam', 5), touchpoint: 'second' }, { ...decided('sam', 6), touchpoint: 'second' }];
  expect(atSidelined(twice)).toEqual({ moment: 'sidelined', met: 2, stopped: 1, contributors: 1 });
});

test('what people do of their own accord is no visit; other blueprints and revisions are not looked at', () => {
  expect(atSidelined([{ ...opened('sam'), touchpoint: null }])).toMatchObject({ met: 0 });
  const facts = tell(opened('sam'));
  expect(dropOff({ facts, blueprint: { ...blueprint, id: 'another' }, revision: ONE, now: aWeekOn })[1]).toMatchObject({ met: 0 });
  expect(dropOff({ facts, blueprint, revision: 'two' as Revision, now: aWeekOn })[1]).toMatchObject({ met: 0 }); // a revision nobody has met
});

test('the order in which facts arrive changes nothing, and as time goes by visits are only added', () => {
  const told = fc.record({
    person: fc.constantFrom('sam', 'kim', 'lee'),
    moment: fc.constantFrom('coffee', 'sidelined'),
    kind: fc.constantFrom('opened' as const, 'decided' as const, 'skipped' as const),
    hour: fc.nat(300),
    touchpoint: fc.constantFrom('a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 30 }), fc.nat(400), (all, hours) => {
      const facts = tell(...all);
      const now = later(MONDAY, hours * HOUR);
      const counted = dropOff({ facts, blueprint, revision: ONE, now });
      expect(dropOff({ facts: facts.toReversed(), blueprint, revision: ONE, now })).toEqual(counted);
      dropOff({ facts, blueprint, revision: ONE, now: later(now, HOUR) }).forEach((row, index) =>
        expect(row.met).toBeGreaterThanOrEqual(counted[index]?.met ?? 0),
      );
      for (const { met, stopped, contributors } of counted) {
        expect(stopped).toBeLessThanOrEqual(met);
        expect(contributors).toBeLessThanOrEqual(met);
      }
    }),
  );
});
