import { expect, test } from 'vitest';
import { sidelined } from '../schedule/testing.ts';
import { branchesOf } from './branches.ts';
import type { DecideMoment, Option } from './moment.ts';

const option = (id: string, next?: string): Option => ({ id, say: id, then: id, effect: {}, ...(next !== undefined && { next }) });
const scene = (id: string, ...options: readonly Option[]) => ({ id, scene: id, options });
const moment = (options: readonly Option[], ...scenes: DecideMoment['scenes']): DecideMoment => ({ ...sidelined, options, scenes });

test('every option leads somewhere: on to a scene or to the insight', () => {
  const { scenes, paths, longest, unreachable } = branchesOf(sidelined);
  expect(scenes.map(({ id, depth, ways }) => [id, depth, ways.map(({ to }) => to.kind)])).toEqual([
    [null, 0, ['insight', 'scene', 'insight']],
    ['thursday', 1, ['insight']],
  ]);
  expect({ paths, longest, unreachable }).toEqual({ paths: 3, longest: 2, unreachable: [] });
});

test('a scene is as deep as the longest way to it', () => {
  const { scenes, paths } = branchesOf(moment([option('a', 'far'), option('b', 'near')], scene('far', option('c')), scene('near', option('d', 'far'))));
  expect(scenes.map(({ id, depth }) => [id, depth])).toEqual([
    [null, 0],
    ['far', 2],
    ['near', 1],
  ]);
  expect(paths).toBe(2);
});

test('a circle is named where it closes, and ends the count', () => {
  const { scenes, paths } = branchesOf(moment([option('a', 'one')], scene('one', option('b', 'two')), scene('two', option('c', 'one'), option('d'))));
  expect(scenes[2]?.ways.map(({ to }) => to)).toEqual([{ kind: 'circle', id: 'one' }, { kind: 'insight' }]);
  expect(paths).toBe(1);
});

test('a scene nobody can come to is named, also when another such leads to it', () => {
  const { unreachable } = branchesOf(moment([option('a')], scene('lost', option('b', 'also')), scene('also', option('c'))));
  expect(unreachable).toEqual(['lost', 'also']);
});

test('an option may name a scene that is not written', () => {
  const { scenes, paths } = branchesOf(moment([option('a', 'winter')]));
  expect(scenes[0]?.ways[0]?.to).toEqual({ kind: 'nowhere', id: 'winter' });
  expect(paths).toBe(0);
});
