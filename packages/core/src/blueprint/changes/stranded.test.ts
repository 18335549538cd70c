import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryOf } from '../../journal/entry.ts';
import { storyOf } from '../../schedule/story.ts';
import { instant, minutes } from '../../time/instant.ts';
import type { Zone } from '../../time/zone.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Moment } from '../moment.ts';
import type { Revision } from '../revision.ts';
import { stranded } from './blueprint-changes.ts';

const moment = (id: string, replaces: readonly string[] = []): Moment => ({
  id,
  kind: 'observe',
  minutes: minutes(1),
  develops: [],
  replaces,
  askOf: ['peer'],
});

const FIRST: Blueprint = {
  id: 'asking',
  title: 'Ask',
  skill: 'Asking',
  family: 'communication',
  language: 'en',
  why: 'Because.',
  behaviour: { does: 'asks', timing: 'first', frequency: 'daily', tone: 'calm', audience: 'all', noticedAs: 'You were asked.' },
  signals: [],
  horizonDays: 60,
  cadence: { perWeek: 2, minutesPerDay: minutes(6) },
  adapt: [],
  moments: ['a', 'b', 'c'].map((id) => moment(id)),
  retired: [],
  stories: [],
};

/** What an author may do to a blueprint, well or badly: `keeps` says how much of the history is carried along. */
type Edit = { readonly kind: 'rename' | 'merge' | 'remove' | 'forget-retired'; readonly at: number; readonly keeps: 'all' | 'last' | 'none' };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('rename', 'merge', 'remove', 'forget-retired'),
  at: fc.nat(9),
  keeps: fc.constantFrom('all', 'all', 'last', 'none'),
});

function edited(blueprint: Blueprint, { kind, at, keeps }: Edit, round: number): Blueprint {
  const { moments, retired } = blueprint;
  const gone = moments[at % Math.max(1, moments.length)];
  if (kind === 'forget-retired') return { ...blueprint, retired: retired.slice(1) };
  if (!gone) return blueprint;
  const history = keeps === 'all' ? [gone.id, ...gone.replaces] : keeps === 'last' ? [gone.id] : [];
  const others = moments.filter(({ id }) => id !== gone.id);
  if (kind === 'rename') return { ...blueprint, moments: [...others, moment(`m${round}`, history)] };
  if (kind === 'remove') return { ...blueprint, moments: others, retired: [...retired, ...history] };
  const [heir, ...rest] = others;
  return heir ? { ...blueprint, moments: [{ ...heir, replaces: [...heir.replaces, ...history] }, ...rest] } : blueprint;
}

const entry = (id: string): EntryOf<'opened'> => ({
  id: `entry of ${id}`,
  person: 'p',
  author: 'p',
  device: 'd',
  seq: 1,
  at: instant(5),
  zone: 'UTC' as Zone, // every runtime knows it
  blueprint: 'asking',
  revision: 'r' as Revision, // a test's own
  moment: id,
  twist: null,
  touchpoint: null,
  kind: 'opened',
  facts: {},
  words: {},
});

test('no row of edits that are let through loses an entry of anyone', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const practised = new Set(FIRST.moments.map(({ id }) => id));
      let now = FIRST;
      for (const [round, one] of edits.entries()) {
        const next = edited(now, one, round);
        if (stranded(now, next).length > 0) continue;
        now = next;
        for (const { id } of now.moments) practised.add(id);
      }
      const enrolment = { id: 'e', person: 'p', blueprint: 'asking', revision: 'r' as Revision, startedAt: instant(1), constraint: null, pausedUntil: null }; // a test's own
      const story = storyOf([...practised].map(entry), { blueprint: now, enrolment, now: instant(10) });
      const kept = new Set([...now.moments.map(({ id }) => id), ...now.retired]);
      expect(story).toHaveLength(practised.size);
      expect(story.filter((told) => !kept.has(told.moment))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('what a moment had replaced before must still be carried when that moment is replaced itself', () => {
  const second = { ...FIRST, moments: [moment('b'), moment('c'), moment('a2', ['a'])] };
  const third = { ...FIRST, moments: [moment('b'), moment('c'), moment('a3', ['a2'])] };
  expect(stranded(FIRST, second)).toEqual([]);
  expect(stranded(second, third)).toEqual([expect.stringContaining('a was replaced before')]);
  expect(stranded(second, { ...third, moments: [...third.moments.slice(0, 2), moment('a3', ['a2', 'a'])] })).toEqual([]);
});
