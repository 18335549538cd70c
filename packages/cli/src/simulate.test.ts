import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';
import { unequalMinutes } from './simulation/tell.ts';

const house = join(import.meta.dirname, '../../..');

async function said(...words: readonly string[]) {
  const [out, talk]: [string[], string[]] = [[], []];
  const status = await simulate(words, { out: (line) => out.push(line), talk: (line) => talk.push(line), readInput: () => Promise.resolve('') });
  return { status, out: out.join('\n'), talk: talk.join('\n') };
}

const blueprint = join(house, 'blueprints/clarifying-question.yaml');
const few = ['--learners', '8', '--days', '60', '--seeds', '1-2', '--truth', 'fsrs,hlr'];

test('a blueprint becomes a calendar, a load and what to think about', async () => {
  const { status, out } = await said(blueprint, '--learners', '12', '--seed', '7');
  expect(status).toBe(0);
  expect(out).toMatch(/12 simulated learners over 6 weeks/);
  expect(out).toMatch(/^Learner 1 \(.+\/.+\)$/m);
  expect(out).toMatch(/ 0 in quiet hours, outside working hours or above a cap\./);
});

test('the same seed tells the same, byte for byte, and another seed does not', async () => {
  const [one, again, other] = await Promise.all(['7', '7', '8'].map((seed) => said(blueprint, '--learners', '6', '--seed', seed, '--json')));
  expect(one?.out).toBe(again?.out);
  expect(one?.out).not.toBe(other?.out);
});

test('policies stand side by side, with as many comparisons as truths and rivals', async () => {
  const { status, out } = await said(...few, '--json');
  const told = JSON.parse(out) as {
    comparisons: { policy: string; against: string; minutesRatio: number }[];
    geomean: unknown[];
    load: unknown[];
    violations: number;
    placements: number;
  };
  expect(status).toBe(0);
  expect(told.comparisons.map(({ policy, against }) => `${policy} ${against}`)).toEqual([
    'planner ladder',
    'planner reset-ladder',
    'planner ladder',
    'planner reset-ladder',
  ]);
  expect(told.geomean).toHaveLength(2);
  expect(Object.keys(told.comparisons[0] ?? {})).toEqual(
    expect.arrayContaining(['policy', 'against', 'truth', 'minutesRatio', 'during', 'duringUpper95', 'after', 'afterUpper95']),
  );
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['comparisons', 'geomean', 'load', 'violations', 'placements', 'seconds']));
  expect(told.load).toMatchObject([
    { policy: 'planner', against: 'ladder', mostADay: 2, theirs: { mostADay: 2 } },
    { policy: 'planner', against: 'reset-ladder', mostADay: 2, theirs: { mostADay: 2 } },
  ]);
  expect(told.violations).toBe(0);
  expect(told.placements).toBeGreaterThan(1000);
});

const figures = async (seeds: string) =>
  (await said('--policy', 'reset-ladder,ladder', '--truth', 'hlr', '--learners', '8', '--days', '30', '--seeds', seeds, '--json')).out.replace(
    /"seconds":[\d.]+/,
    '',
  );

test('the same seeds tell the same figures, byte for byte, but for the seconds it took', async () => {
  const [one, again, other] = [await figures('3,4'), await figures('3-4'), await figures('4-5')];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test.each([
  [['--days', '1'], /--days takes 28 at least/],
  [['--weeks', '4'], /--weeks says nothing where no file is named/],
  [[blueprint, '--policy', 'ladder'], /--policy says nothing about a file/],
  [[blueprint, '--days', '60'], /--days says nothing about a file/],
])('%j is refused in words', async (words, why) => {
  expect(await said(...words)).toMatchObject({ status: 2, out: '', talk: expect.stringMatching(why) });
});

test('minutes that are not equal are told of, and what is told stands by itself', () => {
  const one = { policy: 'planner', against: 'ladder', truth: 'fsrs', during: 1, duringUpper95: 1, after: 1, afterUpper95: 1 } as const;
  expect(unequalMinutes({ comparisons: [{ ...one, minutesRatio: 1.02 }] })).toEqual([]);
  expect(unequalMinutes({ comparisons: [{ ...one, minutesRatio: 1.6 }] })).toEqual([expect.stringContaining('1.600 to 1')]);
});

test('the table for people says what its figures are', async () => {
  const { out, talk } = await said(...few, '--policy', 'reset-ladder,ladder');
  expect(out).toMatch(/^Forgotten under reset-ladder for every 1 forgotten under another policy/);
  expect(talk).toMatch(/The paces of equal minutes are found\. 8 crowds of 8 begin\./);
});

test('a file that is no blueprint is told of, with status 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simulate-'));
  const file = join(folder, 'empty.yaml');
  await writeFile(file, 'title: nothing more');
  expect(await said(file)).toMatchObject({ status: 1, out: '' });
  expect((await said(join(folder, 'none.yaml'))).talk).toMatch(/cannot be read/);
});

test.each([
  [['--policy', 'planner']],
  [['--truth', 'oracle']],
  [['--policy', 'planner,planner']],
  [['--seeds', '5-1']],
  [['--learners', '100001']],
  [['--learners', 'many']],
  [['--calendar', 'moon']],
  [['a.yaml', 'b.yaml']],
  [['--fast']],
])('%j is not understood', async (words) => {
  expect(await said(...words)).toMatchObject({ status: 2, out: '' });
});
