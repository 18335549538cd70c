import { expect, test } from 'vitest';
import type { Revision } from '../blueprint/revision.ts';
import { instant } from '../time/instant.ts';
import type { Release } from './release.ts';
import { newestStanding, withdrawalOf, withdrawalStatement, type Withdrawal } from './withdrawal.ts';

const release = (number: number, blueprint = 'asking'): Release => ({
  blueprint,
  number,
  revision: `r${number}` as Revision, // a test's own
  digest: '',
  size: 10,
  title: 'Ask before you answer',
  behaviour: 'asks one open question, in the first two minutes.',
  language: 'en',
  publishedAt: instant(number),
  changes: [],
});
const withdrawal = (changes: Partial<Withdrawal> = {}): Withdrawal => ({
  blueprint: 'asking',
  number: 2,
  withdrawnAt: instant(9),
  because: 'A scene named a real person.',
  ...changes,
});

test('no field of a withdrawal can change without changing what is signed', () => {
  const others: Partial<Withdrawal>[] = [{ blueprint: 'listening' }, { number: 3 }, { withdrawnAt: instant(10) }, { because: 'No reason.' }];
  expect(others.flatMap((other) => Object.keys(other)).toSorted()).toEqual(Object.keys(withdrawal()).toSorted());
  expect(new Set([{}, ...others].map((other) => withdrawalStatement(withdrawal(other)))).size).toBe(others.length + 1);
});

test('a withdrawal is of one release, and not of others of its blueprint or its number', () => {
  expect([release(1), release(2), release(2, 'listening')].map((one) => withdrawalOf([withdrawal()], one)?.because)).toEqual([
    undefined,
    'A scene named a real person.',
    undefined,
  ]);
});

const names = (releases: readonly Release[]) => releases.map(({ blueprint, number }) => `${blueprint} ${number}`);

test('what stands is the newest that is not withdrawn; a blueprint of which all is withdrawn has none', () => {
  const releases = [release(1), release(2), release(2, 'listening')];
  expect(names(newestStanding(releases, []))).toEqual(['asking 2', 'listening 2']);
  expect(names(newestStanding(releases, [withdrawal()]))).toEqual(['asking 1', 'listening 2']);
  expect(names(newestStanding(releases, [withdrawal(), withdrawal({ number: 1 })]))).toEqual(['listening 2']);
});
