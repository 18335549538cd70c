import { comparison, geomeans, type Comparison, type Crowd, type CrowdOutcome, type Geomean, type Policy, type Truth } from '@micromoment/core';
import type { AskedRivalry } from '../simulate.ts';
import { Workforce } from '../workforce.ts';
import { doWork, type Done, type Work } from './work.ts';

/** Policies side by side: how much is forgotten under the first as a share of what is forgotten under each other, at equal minutes. */
export type Rivalry = {
  readonly comparisons: readonly Comparison[];
  readonly geomean: readonly Geomean[];
  readonly load: readonly Load[];
  readonly violations: number;
  readonly placements: number;
  readonly seconds: number;
};

/** Touchpoints a day under the first policy and under another: the mean over all days and people, and the most that anybody had. */
export type Load = {
  readonly policy: Policy;
  readonly against: Policy;
  readonly perDay: number;
  readonly mostADay: number;
  readonly theirs: { readonly perDay: number; readonly mostADay: number };
};

/** Runs a rivalry; tells its progress. */
export async function rivalry(asked: AskedRivalry, talk: (line: string) => void): Promise<Rivalry> {
  const began = performance.now();
  const workforce = new Workforce<Work, Done>(new URL('./worker.js', import.meta.url), doWork);
  try {
    const pairs = pairsOf(asked);
    const paces = await workforce.all(pairs.map(paceWork(asked)), () => {});
    const works = pairs.flatMap((pair, index) => crowdWorks(asked, pair, paceOf(paces[index])));
    talk(`The paces of equal minutes are found. ${works.length} crowds of ${asked.learners} begin.`);
    const outcomes = await workforce.all(works, progressIn(works.length, talk));
    return { ...compared(asked, pairs, outcomes.map(outcomeOf)), seconds: Math.round((performance.now() - began) / 100) / 10 };
  } finally {
    await workforce.close();
  }
}

type Pair = { readonly truth: Truth; readonly policy: Policy; readonly against: Policy };

function pairsOf({ policies, truths }: AskedRivalry): readonly Pair[] {
  const [policy, ...others] = policies;
  return policy === undefined ? [] : truths.flatMap((truth) => others.map((against) => ({ truth, policy, against })));
}

const crowdOf = ({ week, learners, days }: AskedRivalry, truth: Truth, policy: Policy): Omit<Crowd, 'pace' | 'seed'> => ({
  policy,
  truth,
  week,
  learners,
  days,
});

const paceWork =
  (asked: AskedRivalry) =>
  ({ truth, policy, against }: Pair): Work => ({ kind: 'pace', crowd: crowdOf(asked, truth, policy), against });

/** For each seed one crowd of ours and one of theirs: the same people, with the same luck. */
const crowdWorks = (asked: AskedRivalry, { truth, policy, against }: Pair, pace: number): readonly Work[] =>
  asked.seeds.flatMap((seed) => [
    { kind: 'crowd', crowd: { ...crowdOf(asked, truth, policy), pace, seed: `seed ${seed}` } },
    { kind: 'crowd', crowd: { ...crowdOf(asked, truth, against), pace: 1, seed: `seed ${seed}` } },
  ]);

function compared({ seeds }: AskedRivalry, pairs: readonly Pair[], outcomes: readonly CrowdOutcome[]): Omit<Rivalry, 'seconds'> {
  const rivals = pairs.map((pair, index) => {
    const both = outcomes.slice(index * 2 * seeds.length, (index + 1) * 2 * seeds.length);
    return { pair, ours: both.filter((_, place) => place % 2 === 0), theirs: both.filter((_, place) => place % 2 === 1) };
  });
  const comparisons = rivals.map(({ pair, ours, theirs }) => comparison(pair, ours, theirs));
  return {
    comparisons,
    geomean: geomeans(comparisons),
    load: geomeans(comparisons).map(({ policy, against }) => {
      const own = rivals.filter(({ pair }) => pair.against === against);
      return { policy, against, ...loadOf(own.flatMap(({ ours }) => ours)), theirs: loadOf(own.flatMap(({ theirs }) => theirs)) };
    }),
    violations: outcomes.reduce((sum, { broken }) => sum + broken, 0),
    placements: outcomes.reduce((sum, { placements }) => sum + placements, 0),
  };
}

const loadOf = (outcomes: readonly CrowdOutcome[]) => ({
  perDay: outcomes.reduce((sum, { perDay }) => sum + perDay, 0) / outcomes.length,
  mostADay: Math.max(...outcomes.map(({ mostADay }) => mostADay)),
});

const paceOf = (done: Done | undefined): number => (done?.kind === 'pace' ? done.pace : Number.NaN);

function outcomeOf(done: Done): CrowdOutcome {
  if (done.kind !== 'crowd') throw new Error('A crowd was asked for and a pace came back.');
  return done.outcome;
}

/** A line for every tenth of the way. */
function progressIn(total: number, talk: (line: string) => void): (done: number) => void {
  return (done) => {
    if (Math.floor((10 * done) / total) > Math.floor((10 * (done - 1)) / total)) talk(`${done} of ${total} crowds.`);
  };
}
