import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { DecideMoment, Moment, Option } from '../blueprint/moment.ts';
import { decide, option, practice, respond, trial } from '../signal/testing.ts';
import { minutes } from '../time/instant.ts';
import { applyAdjustment, type Adjustment, type AdjustmentRefusal } from './adjustment.ts';

const always = { minutes: minutes(2), develops: [], replaces: [] };
const lookBack: Moment = {
  ...always,
  id: 'look-back',
  kind: 'reflect',
  after: 'try-it',
  asks: ['happened', 'tone', 'timing', 'reaction', 'next'],
  beside: 'coffee',
};
const blueprint = practice(respond('coffee', { compare: 'What differs?', maxWords: 45 }), 'sidelined', trial('try-it'), lookBack);
const perWeek = (count: number): Adjustment => ({ kind: 'cadence', change: 'per-week', perWeek: count });
const simplify = (moment: string): Adjustment => ({ kind: 'difficulty', change: 'simplify', moment });

test('simplifying a decide moment takes out its further scenes, and the options that led there lead to the insight', () => {
  const sidelined = changedMoment(blueprint, simplify('sidelined'), 'sidelined');
  expect(sidelined).toMatchObject({ scenes: [], options: [{ id: 'dismiss' }, { id: 'defer' }, { id: 'explore' }] });
  expect(sidelined.kind === 'decide' && sidelined.options.some((each) => 'next' in each)).toBe(false);
});

test('simplifying twice leaves nothing to take out', () => {
  const once = applied(blueprint, simplify('sidelined'));
  expect(refused(once, simplify('sidelined'))).toEqual({ kind: 'nothing-to-simplify', moment: 'sidelined' });
});

test('simplifying a respond moment asks for fewer words, then for no comparison, then for nothing less', () => {
  const shorter = applied(blueprint, simplify('coffee'));
  expect(shorter.moments[0]).toMatchObject({ maxWords: 25, compare: 'What differs?' });
  const plain = applied(shorter, simplify('coffee'));
  expect(plain.moments[0]).not.toHaveProperty('compare');
  expect(plain.moments[0]).toMatchObject({ models: [expect.anything()], contrasts: [expect.anything()] });
  expect(refused(plain, simplify('coffee')).kind).toBe('nothing-to-simplify');
});

test('a word limit never falls below what the models themselves need', () => {
  const wordy = respond('coffee', { models: [{ text: Array(32).fill('word').join(' '), because: 'It is long.' }] });
  expect(changedMoment(practice(wordy), simplify('coffee'), 'coffee')).toMatchObject({ maxWords: 32 });
});

test('simplifying a look back keeps tone, timing and reaction', () => {
  expect(changedMoment(blueprint, simplify('look-back'), 'look-back')).toMatchObject({ asks: ['happened', 'tone', 'timing', 'reaction'] });
});

test('a trial is as simple as it gets', () => {
  expect(refused(blueprint, simplify('try-it')).kind).toBe('nothing-to-simplify');
});

test('the cadence changes for everyone, within what can be planned', () => {
  expect(applied(blueprint, perWeek(1)).cadence).toEqual({ perWeek: 1, minutesPerDay: 6 });
  expect(refused(blueprint, perWeek(2))).toEqual({ kind: 'changes-nothing' });
  for (const count of [0, 0.2, 8, Number.NaN]) expect(refused(blueprint, perWeek(count)).kind).toBe('out-of-range');
});

test('an example joins the models, and with a criterion it misses it joins the contrasts', () => {
  const example = { kind: 'relevance', change: 'add-example', moment: 'coffee', text: ' How was that? ', because: 'It hands over.' } as const;
  expect(changedMoment(blueprint, example, 'coffee')).toMatchObject({ models: [expect.anything(), { text: 'How was that?', because: 'It hands over.' }] });
  expect(changedMoment(blueprint, { ...example, shows: 'advises' }, 'coffee')).toMatchObject({ contrasts: [expect.anything(), { shows: 'advises' }] });
  expect(refused(blueprint, { ...example, shows: 'shouts' })).toEqual({ kind: 'no-such-criterion', moment: 'coffee', criterion: 'shouts' });
  expect(refused(blueprint, { ...example, text: 'what was it like?' })).toEqual({ kind: 'changes-nothing' });
  expect(refused(blueprint, { ...example, moment: 'sidelined' }).kind).toBe('not-that-kind');
});

test('a trial can be for another occasion', () => {
  const occasion = { kind: 'relevance', change: 'other-occasion', moment: 'try-it', if: 'a meeting ends early' } as const;
  expect(changedMoment(blueprint, occasion, 'try-it')).toMatchObject({ if: 'a meeting ends early', then: 'I ask' });
  expect(refused(blueprint, { ...occasion, if: 'Somebody sighs ' }).kind).toBe('changes-nothing');
  expect(refused(blueprint, { ...occasion, moment: 'coffee' }).kind).toBe('not-that-kind');
  expect(refused(blueprint, { ...occasion, moment: 'gone' })).toEqual({ kind: 'no-such-moment', moment: 'gone' });
});

test('a decision is split where its further scene begins; the first part keeps its id and its history', () => {
  const after = applied(practice('sidelined'), { kind: 'difficulty', change: 'split', moment: 'sidelined' });
  expect(after.moments.map(({ id }) => id)).toEqual(['sidelined', 'sidelined-2']);
  const [first, second] = after.moments;
  expect(first).toMatchObject({ scenes: [], options: [{ id: 'dismiss' }, { id: 'defer' }, { id: 'explore' }] });
  expect(second).toMatchObject({ scene: 'Thursday comes.', scenes: [], replaces: [] });
  expect(longestPath(first as DecideMoment)).toBe(1); // split from one
});

test('a response is split by its criteria, with a scene and a question of its own for the second', () => {
  const second = { scene: 'The next day.', ask: 'And now?' };
  const after = applied(practice(respond('chat')), { kind: 'difficulty', change: 'split', moment: 'chat', second });
  expect(after.moments).toMatchObject([
    { id: 'chat', criteria: { question: 'present' }, contrasts: [] },
    { id: 'chat-2', scene: 'The next day.', criteria: { advises: 'absent' }, contrasts: [{ shows: 'advises' }] },
  ]);
  expect(refused(practice(respond('chat')), { kind: 'difficulty', change: 'split', moment: 'chat' })).toEqual({ kind: 'nothing-to-split', moment: 'chat' });
});

test('a new surface gets an id of its own, and one that is there already changes nothing', () => {
  const twist = { kind: 'difficulty', change: 'new-twist', moment: 'sidelined', scene: 'It is raining.' } as const;
  const once = applied(practice('sidelined'), twist);
  const twice = applied(once, { ...twist, scene: 'By phone.' });
  expect(twice.moments[0]).toMatchObject({
    twists: [
      { id: 'twist-2', scene: 'It is raining.' },
      { id: 'twist-3', scene: 'By phone.' },
    ],
  });
  expect(refused(once, twist)).toEqual({ kind: 'changes-nothing' });
  expect(refused(practice(trial('try-it')), { ...twist, moment: 'try-it' })).toEqual({ kind: 'not-that-kind', moment: 'try-it' });
});

const retire = (moment: string): Adjustment => ({ kind: 'difficulty', change: 'retire', moment });

test('a retired moment is named as such, and stays while a look back stands on it', () => {
  expect(applied(practice('sidelined', 'coffee'), retire('coffee'))).toMatchObject({ moments: [{ id: 'sidelined' }], retired: ['coffee'] });
  const lookBack: Moment = { ...trial('back'), kind: 'reflect', after: 'try-it', asks: ['tone'], beside: 'chat' } as Moment; // a look back and no trial
  expect(refused(practice(trial('try-it'), lookBack), retire('try-it'))).toEqual({ kind: 'needed-by', moment: 'try-it', by: 'back' });
});

test('the part of the day is set, once', () => {
  const afternoon: Adjustment = { kind: 'cadence', change: 'hour', at: 'afternoon' };
  const after = applied(practice('sidelined'), afternoon);
  expect(after.cadence).toMatchObject({ perWeek: 2, at: 'afternoon' });
  expect(refused(after, afternoon)).toEqual({ kind: 'changes-nothing' });
});

const toChannel = (by: 'email' | 'today', constraint: 'frontline' | null): Adjustment => ({ kind: 'cadence', change: 'channel', by, for: constraint });

test('the way everybody is reached is said where it is not the usual one, and no longer said when it is again', () => {
  const quiet = applied(practice('sidelined'), toChannel('today', null));
  expect(quiet.cadence).toMatchObject({ perWeek: 2, by: 'today' });
  expect(applied(quiet, toChannel('email', null))).toEqual(practice('sidelined'));
  expect(refused(quiet, toChannel('today', null))).toEqual({ kind: 'changes-nothing' });
});

test('the way those with a constraint are reached stands beside what else changes for them, and alone where nothing did', () => {
  const plain = practice('sidelined');
  const quiet = applied(plain, toChannel('today', 'frontline'));
  expect(quiet.adapt).toEqual([{ when: 'frontline', prefer: [], by: 'today' }]);
  expect(applied(quiet, toChannel('email', 'frontline'))).toEqual(plain);
  const slower = { ...plain, adapt: [{ when: 'frontline', perWeek: 1, prefer: [] } as const] };
  expect(applied(slower, toChannel('today', 'frontline')).adapt).toEqual([{ when: 'frontline', perWeek: 1, prefer: [], by: 'today' }]);
  expect(applied(applied(slower, toChannel('today', 'frontline')), toChannel('email', 'frontline'))).toEqual(slower);
});

const optionsOf = (nexts: readonly (string | undefined)[], later: readonly string[]): readonly Option[] =>
  nexts.map((next, index) => ({ ...option(`o${index}`), ...(next !== undefined && later.includes(next) ? { next } : {}) }));

const SCENES = ['one', 'two', 'three', 'four', 'five'];
const anyDecide = fc
  .array(fc.array(fc.constantFrom(undefined, ...SCENES), { minLength: 3, maxLength: 4 }), { minLength: 6, maxLength: 6 })
  .map(([root = [], ...further]): DecideMoment => {
    const scenes = SCENES.map((id, index) => ({ id, scene: `Scene ${id}.`, options: optionsOf(further[index] ?? [], SCENES.slice(index + 1)) }));
    return decide('any', { options: optionsOf(root, SCENES), scenes });
  });

test('whatever the branches: one choice fewer on the longest path, no option lost at the root, every path still ends', () => {
  fc.assert(
    fc.property(anyDecide, (moment) => {
      const result = applyAdjustment(practice(moment), simplify('any'));
      const before = longestPath(moment);
      expect(result.ok).toBe(before > 1);
      const after = result.ok ? result.value.moments[0] : undefined;
      const simpler = after?.kind === 'decide' ? after : undefined;
      expect(simpler ? longestPath(simpler) : before - 1).toBe(before - 1);
      expect((simpler ?? moment).options.map(({ id }) => id)).toEqual(moment.options.map(({ id }) => id));
      expect((simpler ?? moment).insight).toEqual(moment.insight);
    }),
  );
});

test('an adjustment touches one moment and nothing else', () => {
  const { moments, ...rest } = applied(blueprint, simplify('sidelined'));
  const { moments: before, ...restBefore } = blueprint;
  expect(rest).toEqual(restBefore);
  expect(moments.filter((moment, index) => moment !== before[index]).map(({ id }) => id)).toEqual(['sidelined']);
});

/** The most choices one can make; an option that names a scene which is not there would throw. */
function longestPath(moment: DecideMoment, options = moment.options): number {
  const scene = (id: string) => moment.scenes.find((each) => each.id === id)!; // the test is about exactly this
  return Math.max(...options.map(({ next }) => 1 + (next === undefined ? 0 : longestPath(moment, scene(next).options))));
}

function applied(to: Blueprint, adjustment: Adjustment): Blueprint {
  const result = applyAdjustment(to, adjustment);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function refused(by: Blueprint, adjustment: Adjustment): AdjustmentRefusal {
  const result = applyAdjustment(by, adjustment);
  if (result.ok) throw new Error('It was not refused.');
  return result.problem;
}

const changedMoment = (of: Blueprint, adjustment: Adjustment, id: string): Moment => applied(of, adjustment).moments.find((moment) => moment.id === id)!; // named by the test
