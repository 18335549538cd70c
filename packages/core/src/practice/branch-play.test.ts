import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidelined } from '../schedule/testing.ts';
import { beginPlay, choose, playPath } from './branch-play.ts';

const optionIds = ['dismiss', 'defer', 'explore', 'ask', 'nonsense'];

test('a play begins in the first scene with the state of the moment', () => {
  expect(beginPlay(sidelined)).toMatchObject({ path: [], scene: null, state: { trust: 3, engagement: 3 } });
});

test('the state of the last visit is carried over', () => {
  expect(beginPlay(sidelined, { trust: 1, engagement: 5 }).state).toEqual({ trust: 1, engagement: 5 });
});

test('a choice without a further scene reaches the insight', () => {
  const chosen = choose(sidelined, beginPlay(sidelined), 'explore');
  expect(chosen).toMatchObject({
    ok: true,
    value: { scene: undefined, options: [], state: { trust: 4, engagement: 4 }, path: [{ scene: null, option: 'explore' }] },
  });
});

test('a choice with a further scene goes on there', () => {
  expect(playPath(sidelined, ['defer', 'ask'])).toMatchObject({
    ok: true,
    value: {
      state: { trust: 4, engagement: 2 },
      path: [
        { scene: null, option: 'defer' },
        { scene: 'thursday', option: 'ask' },
      ],
    },
  });
});

test('a path that stops before the insight is unfinished', () => {
  expect(playPath(sidelined, ['defer'])).toEqual({ ok: false, problem: { kind: 'unfinished' } });
});

test('an option of another scene is none of this one', () => {
  expect(choose(sidelined, beginPlay(sidelined), 'ask')).toEqual({ ok: false, problem: { kind: 'no-such-option', scene: null, option: 'ask' } });
});

test('nothing can be chosen after the insight', () => {
  expect(playPath(sidelined, ['explore', 'dismiss'])).toEqual({ ok: false, problem: { kind: 'already-ended', option: 'dismiss' } });
});

test('trust and engagement stay between 0 and 5 on every path from every state', () => {
  const level = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...optionIds), { maxLength: 4 }), level, level, (path, trust, engagement) => {
      const played = playPath(sidelined, path, { trust, engagement });
      const reached = played.ok ? [played.value.state.trust, played.value.state.engagement] : [];
      expect(reached.filter((value) => value < 0 || value > 5)).toEqual([]);
    }),
  );
});
