import { expect, test } from 'vitest';
import type { Reaching } from '../../blueprint/blueprint.ts';
import type { Constraint } from '../../blueprint/constraint.ts';
import { delivered, MONDAY, ONE, practice } from '../../signal/testing.ts';
import { DAY, later } from '../../time/instant.ts';
import { findInsight } from '../insight.ts';

const plain = practice('coffee', 'sidelined');
const quietAtTheCounter = { ...plain, adapt: [{ when: 'frontline' as const, prefer: [], by: 'today' as const }] };
const hours = Array.from({ length: 12 }, (_, turn) => 9 + turn * 72);

/** Forty people, of whom each is of one constraint, reached one way, and opens so many of every four prompts. */
type Life = { readonly constraint?: Constraint; readonly by: Reaching; readonly opens: number };
function found(lives: (person: number) => Life, blueprint = plain) {
  const all = Array.from({ length: 40 }, (_, person) => lives(person));
  const { facts, prompted } = delivered(40, hours, (turn, person) => (turn + person) % 4 < (all[person]?.opens ?? 0));
  const living = (person: string) => all[Number(person.split('-')[1])];
  return findInsight({
    facts,
    prompted: prompted.map((each) => ({ ...each, channel: living(each.person)?.by ?? '' })),
    constraints: new Map(all.flatMap(({ constraint }, person) => (constraint ? [[`person-${person}`, constraint] as const] : []))),
    blueprint,
    revision: ONE,
    now: later(MONDAY, 180 * DAY),
  });
}

test('what waits on Today for some, because the author says so, and stays closed, while mails are opened, had better come by mail', () => {
  const insight = found((person) => (person % 2 ? { constraint: 'frontline', by: 'today', opens: 1 } : { by: 'email', opens: 4 }), quietAtTheCounter);
  expect(insight).toMatchObject({
    status: 'decide',
    sign: { kind: 'channel', by: 'today', for: 'frontline' },
    suggested: { kind: 'cadence', change: 'channel', by: 'email', for: 'frontline' },
  });
  expect(insight.headline).toEqual({ says: 'channel', given: { whom: 'frontline', by: 'today', here: 25, there: 100 } });
  expect(insight.evidence).toEqual([{ says: 'evidence.channel', given: { people: 20, others: 20, by: 'today' } }]);
});

test('mails that stay closed for people with a constraint, while others with the same open what waits on Today, had better not be sent', () => {
  expect(found((person) => ({ constraint: 'no-time', ...(person % 2 ? { by: 'email', opens: 1 } : { by: 'today', opens: 4 }) }))).toMatchObject({
    sign: { kind: 'channel', by: 'email', for: 'no-time' },
    suggested: { by: 'today', for: 'no-time' },
  });
});

test('that those who want no mails open more says nothing of everybody: a mail is all that calls the others', () => {
  expect(found((person) => (person % 2 ? { by: 'email', opens: 1 } : { by: 'today', opens: 4 })).sign).toBeNull();
});

test('a blueprint that sends no mail at all is set against those who get one all the same', () => {
  const quiet = { ...plain, cadence: { ...plain.cadence, by: 'today' as const }, adapt: [{ when: 'remote' as const, prefer: [], by: 'email' as const }] };
  expect(found((person) => (person % 2 ? { by: 'today', opens: 1 } : { constraint: 'remote', by: 'email', opens: 4 }), quiet)).toMatchObject({
    sign: { kind: 'channel', by: 'today', for: null },
    suggested: { change: 'channel', by: 'email', for: null },
  });
});

test('nothing is said of fewer than five people, nor where both open as much', () => {
  const few = found((person) => (person < 4 ? { constraint: 'frontline', by: 'today', opens: 0 } : { by: 'email', opens: 4 }), quietAtTheCounter);
  const alike = found((person) => (person % 2 ? { constraint: 'frontline', by: 'today', opens: 3 } : { by: 'email', opens: 3 }), quietAtTheCounter);
  expect([few.sign, alike.sign]).toEqual([null, null]);
});
