// Ideas for forgetting less than a ladder that resets on failure (S2), each beside both ladders under each truth at equal minutes, also those that lost.
import { comparison, crowd, equalPace, geomeans, publishedSpacing } from '../packages/core/dist/index.js';

const LEARNERS = 200;
const SEEDS = [401, 402, 403, 404, 405, 406];
const TRUTHS = ['fsrs', 'actr', 'hlr'];
const figure = (value) => Math.round(value * 1000) / 1000;
const LONGEST = 36; // a fifth of half a year

/** An idea as the gap that follows a retrieval: of its memory, how it went, and the gap before. */
const IDEAS = {
  'FSRS-6 alone, to 0.90': ({ until }) => until(0.9),
  'capped at a fifth of the horizon': ({ until }) => Math.min(until(0.9), LONGEST),
  'capped, and a day after a failure': ({ until, cameBack }) => (cameBack ? Math.min(until(0.9), LONGEST) : 1),
  'capped, and two days after a failure, gaps rebuilt by doubling': ({ until, cameBack, before }) =>
    cameBack ? Math.min(until(0.86), LONGEST, before === null ? Infinity : 2 * before) : 2,
  'short intervals first (1 and 3 days), then capped FSRS-6': ({ until, cameBack, count }) =>
    cameBack ? (count === 1 ? 1 : count === 2 ? 3 : Math.min(until(0.9), LONGEST)) : 1,
  'mixture: FSRS-6 and two exponential forgetters, averaged': ({ mixture }) => Math.min(mixture(0.88), LONGEST),
  'mixture, and a third of the gap after a failure': ({ mixture, cameBack, before }) =>
    cameBack ? Math.min(mixture(0.86), LONGEST, before === null ? Infinity : 2 * before) : Math.max(1, (before ?? 1) / 3),
  shipped: null,
};

export function run() {
  const rows = Object.entries(IDEAS).map(([name, idea]) => {
    const step = idea && stepOf(idea);
    const comparisons = ['ladder', 'reset-ladder'].flatMap((against) => TRUTHS.map((truth) => beside({ truth, against, step })));
    const of = (against) => comparisons.filter((one) => one.against === against);
    return {
      idea: name,
      blindLadder: figure(geomeans(of('ladder'))[0].during),
      resetLadder: figure(geomeans(of('reset-ladder'))[0].during),
      resetByTruth: of('reset-ladder').map(({ truth, during, duringUpper95 }) => `${truth} ${figure(during)} (${figure(duringUpper95)})`),
      // A truth that no figure of ours was chosen with, and whose forgetting is of no idea's own family.
      resetHeldOut: heldOut(step),
      minutes: comparisons.map(({ minutesRatio }) => figure(minutesRatio)),
    };
  });
  return { learners: LEARNERS, seeds: SEEDS, rows, goal: 'geomean <= 0.97 beside the reset ladder, none > 1.03' };
}

function heldOut(step) {
  const { during, duringUpper95, minutesRatio } = beside({ truth: 'stores', against: 'reset-ladder', step });
  return `${figure(during)} (${figure(duringUpper95)}) at ${figure(minutesRatio)} of the minutes`;
}

function beside({ truth, against, step }) {
  const base = { policy: 'planner', truth, week: 'office', learners: LEARNERS, days: 180, ...(step && { step }) };
  const pace = equalPace(base, against);
  const { step: _ours, ...theirs } = base;
  const seeds = SEEDS.map((seed) => `seed ${seed}`);
  const [ours, others] = [seeds.map((seed) => crowd({ ...base, pace, seed })), seeds.map((seed) => ladder({ ...theirs, policy: against, pace: 1, seed }))];
  return comparison({ policy: 'planner', against, truth }, ours, others);
}

const known = new Map();

/** The ladders are the same beside every idea. */
function ladder(wanted) {
  const name = JSON.stringify(wanted);
  if (!known.has(name)) known.set(name, crowd(wanted));
  return known.get(name);
}

function stepOf(idea) {
  const spacing = publishedSpacing();
  return (footing, { passed, cameBack }, { rhythm }) => {
    const before = footing?.retrieval ?? null;
    const memory = spacing.remember(before?.memory ?? null, passed, cameBack ? 'good' : 'again');
    const count = cameBack ? (before?.count ?? 0) + 1 : 0;
    const halfLives = [before?.halfLives?.[0] ?? 4, before?.halfLives?.[1] ?? 8].map((life, place) =>
      footing === null ? life : cameBack ? life * [1.9, 1.5][place] : life * [0.5, 0.7][place],
    );
    const until = (target) => spacing.daysUntil(memory, target);
    const mean = (days) => (spacing.recall(memory, days) + halfLives.reduce((sum, life) => sum + 0.5 ** (days / life), 0)) / 3;
    const mixture = (target) => whenBelow(mean, target);
    const gapDays = Math.max(1, rhythm.pace * idea({ until, mixture, cameBack, count, before: footing === null ? null : footing.gapDays / rhythm.pace }));
    return { gapDays, step: 0, retrieval: { memory, grade: cameBack ? 'good' : 'again', gapDays, count, passed, before: null, halfLives } };
  };
}

/** The days until a falling curve reaches a target. */
function whenBelow(curve, target) {
  let [low, high] = [0, 400];
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if (curve(middle) > target) low = middle;
    else high = middle;
  }
  return high;
}
