// What is forgotten, beyond what `micromoment simulate` tells: fewer attempts for equal recall (S4), the truth and the weeks the planner was not made with.
import { comparison, crowd, equalPace, geomeans } from '../packages/core/dist/index.js';

const LEARNERS = 300;
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];
const figure = (value) => Math.round(value * 1000) / 1000;

export function run() {
  return {
    attemptsForEqualRecall: ['fsrs', 'actr', 'hlr'].map(attempts),
    heldOutTruth: rivals('office', ['stores']),
    shift: rivals('shift', ['fsrs', 'actr', 'hlr']),
    frontline: rivals('frontline', ['fsrs', 'actr', 'hlr']),
  };
}

/** The minutes the planner asks for at the pace at which as much is forgotten as under the blind ladder. */
function attempts(truth) {
  const base = { truth, week: 'office', learners: LEARNERS, days: 180 };
  const over = (policy, pace, seeds) => {
    const outcomes = seeds.map((seed) => crowd({ ...base, policy, pace, seed: `seed ${seed}` }));
    const mean = (part) => outcomes.reduce((sum, outcome) => sum + outcome[part], 0) / outcomes.length;
    return { during: mean('during'), minutes: mean('minutes') };
  };
  const tuning = ['tuning 1', 'tuning 2'];
  const wanted = over('ladder', 1, tuning).during;
  let [low, high] = [0.3, 8];
  for (let step = 0; step < 10; step += 1) {
    const middle = Math.sqrt(low * high);
    if (over('planner', middle, tuning).during < wanted) low = middle;
    else high = middle;
  }
  const [ours, theirs] = [over('planner', Math.sqrt(low * high), SEEDS), over('ladder', 1, SEEDS)];
  return { truth, minutesRatio: figure(ours.minutes / theirs.minutes), duringRatio: figure(ours.during / theirs.during) };
}

function rivals(week, truths) {
  const comparisons = truths.flatMap((truth) =>
    ['ladder', 'reset-ladder'].map((against) => {
      const base = { truth, week, learners: LEARNERS, days: 180 };
      const pace = equalPace({ ...base, policy: 'planner' }, against);
      const crowds = (policy, own) => SEEDS.map((seed) => crowd({ ...base, policy, pace: own, seed: `seed ${seed}` }));
      const [ours, theirs] = [crowds('planner', pace), crowds(against, 1)];
      return {
        ...comparison({ policy: 'planner', against, truth }, ours, theirs),
        violations: [...ours, ...theirs].reduce((sum, { broken }) => sum + broken, 0),
      };
    }),
  );
  const told = comparisons.map(({ against, truth, minutesRatio, during, duringUpper95, after, afterUpper95, violations }) => ({
    against,
    truth,
    violations,
    ...Object.fromEntries(Object.entries({ minutesRatio, during, duringUpper95, after, afterUpper95 }).map(([name, value]) => [name, figure(value)])),
  }));
  return { comparisons: told, geomean: geomeans(comparisons).map(({ against, during, after }) => ({ against, during: figure(during), after: figure(after) })) };
}
