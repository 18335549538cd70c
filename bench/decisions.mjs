// npm run bench -- decisions [--json] [--quick] [--part=NAME]: what findInsight and the checks afterwards do to a truth that was planted, in some eight
// minutes. Goals in docs/evidence.md.
import { afterCheck, changeFor, dropOff, findInsight, later, DAY, pairedShift, seededDice, wilson } from '@micromoment/core';
import { dropMethods } from './parts/drop-methods.mjs';
import { guardrails, personalChecks } from './parts/personal-checks.mjs';
import { blueprintOf, lookAt, REVISION, START, world } from './parts/planted-world.mjs';

const LOOKS = 26;
const PROMPTS = [8, 12, 16, 20];
const SIGN_OF = { drop: 'drop', hour: 'hour', channel: 'channel', cadence: 'opens-fall', examples: 'examples-deepen', occasion: 'no-occasion' };
const CHANGE_OF = { drop: 'difficulty', hour: 'cadence', channel: 'cadence', cadence: 'cadence', examples: 'relevance', occasion: 'relevance' };

/** How many organisations of each size, and of each size and effect; how many checks; how many for the learners that are truly enough. */
const FULL = {
  healthy: { 10: 200, 30: 300, 100: 300, 1000: 40 },
  planted: { 10: 100, 30: 200, 100: 160, 1000: 8 },
  other: { 10: 20, 30: 40, 100: 40, 1000: 1 },
  checks: 3_000,
  own: 400,
  enough: 80,
  coverage: 60,
  promises: 40,
  methods: 400,
};
const QUICK = {
  healthy: { 10: 40, 30: 40, 100: 20, 1000: 2 },
  planted: { 10: 20, 30: 20, 100: 12, 1000: 2 },
  other: { 10: 4, 30: 8, 100: 8, 1000: 0 },
  checks: 300,
  own: 60,
  enough: 12,
  coverage: 12,
  promises: 8,
  methods: 40,
};

/** The benchmark in parts, each of which can be asked for alone. */
const PARTS = {
  healthy: (reps) => {
    const healthy = table(reps.healthy, (learners, times) => halfYears({ learners, times }));
    return {
      falseAlarm: mapped(healthy, share('any')),
      falseAlarmOf: mapped(healthy, ({ kinds, times }) => mapped(kinds, (count) => round(count / times))),
    };
  },
  planted: (reps) => {
    const drops = table(reps.planted, (learners, times) => everyEffect({ learners, times, kind: 'drop' }));
    const others = Object.fromEntries(
      ['hour', 'channel', 'cadence', 'examples', 'occasion'].map((kind) => [
        kind,
        table(reps.other, (learners, times) => everyEffect({ learners, times, kind })),
      ]),
    );
    return {
      power: mapped(drops, (byEffect) => mapped(byEffect, share('right'))),
      weekFound: mapped(drops, (byEffect) => mapped(byEffect, ({ weeks, any }) => round(weeks / Math.max(1, any)))),
      powerOf: mapped(others, (byLearners) => mapped(byLearners, (byEffect) => mapped(byEffect, share('right')))),
      rightKind: rightKind([...Object.values(drops), ...Object.values(others).flatMap(Object.values)].flatMap(Object.values)),
      coverageWhenCalled: mapped(drops, (byEffect) => mapped(byEffect, ({ held, right }) => round(held / Math.max(1, right)))),
    };
  },
  'after-check': (reps) => ({
    afterCheck: afterChecks(reps.checks),
    afterCheckOf: Object.fromEntries([30, 100].map((people) => [people, personalChecks({ people, times: reps.own, seed: 'published own' })])),
    guardrails: Object.fromEntries([10, 30, 100].map((people) => [people, guardrails({ people, times: reps.own, seed: 'published guardrail' })])),
  }),
  coverage: (reps) => coverage(reps.coverage),
  promises: (reps) => moreNeeded(reps),
  methods: (reps) => ({
    methods: Object.fromEntries(
      [10, 30, 100].map((learners) => [
        learners,
        Object.fromEntries([0, 0.2].map((effect) => [points(effect), dropMethods({ learners, effect, times: reps.methods, seed: 'published' })])),
      ]),
    ),
  }),
};

export async function run({ flags = [] } = {}) {
  const reps = flags.includes('--quick') ? QUICK : FULL;
  const asked = flags.flatMap((flag) => /^--part=(.*)$/.exec(flag)?.[1] ?? []);
  const parts = asked.length > 0 ? asked : Object.keys(PARTS);
  const results = {};
  for (const [place, name] of parts.entries()) {
    const began = performance.now();
    process.stderr.write(`  ${name} (${place + 1} of ${parts.length}) …\n`);
    Object.assign(results, PARTS[name](reps));
    process.stderr.write(`  ${name}: ${Math.round((performance.now() - began) / 1000)} s\n`);
  }
  return results;
}

const everyEffect = (cell) => Object.fromEntries([0.1, 0.2, 0.3].map((effect) => [points(effect), halfYears({ ...cell, effect })]));
const points = (effect) => String(Math.round(effect * 100));
const share = (name) => (counted) => (counted.times === 0 ? null : round(counted[name] / counted.times));
const round = (value) => Math.round(value * 1000) / 1000;
const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
const table = (reps, row) => Object.fromEntries(Object.entries(reps).map(([learners, times]) => [learners, row(Number(learners), times)]));

/** So many organisations, each looked at every week for half a year until a change is proposed. */
function halfYears({ learners, times, kind, effect = 0 }) {
  const counted = { times, any: 0, right: 0, rightKind: 0, weeks: 0, held: 0, kinds: {} };
  for (let turn = 0; turn < times; turn += 1) {
    const planted = kind ? { kind, effect } : undefined;
    const made = world({ learners, prompts: PROMPTS[turn % PROMPTS.length], planted, seed: `published ${kind} ${effect} ${learners} ${turn}` });
    const found = firstFound(made);
    if (!found) continue;
    counted.any += 1;
    counted.weeks += found.week;
    counted.kinds[found.sign.kind] = (counted.kinds[found.sign.kind] ?? 0) + 1;
    counted.right += Number(found.sign.kind === SIGN_OF[kind] && (kind !== 'drop' || found.sign.moment === made.bad));
    counted.held += Number(kind === 'drop' && found.sign.moment === made.bad && holds(made, found));
    counted.rightKind += Number(changeFor(found.sign) === CHANGE_OF[kind]);
  }
  return counted;
}

/** Whether the interval shown on the day of the decision holds the true share. */
function holds(made, { week, sign }) {
  const drop = dropOff({ ...made, revision: REVISION, now: lookAt(week) }).find(({ moment }) => moment === sign.moment);
  if (!drop) return false;
  const { low, high } = wilson(drop.stopped, drop.met);
  return low <= made.stops.get(drop.moment) && made.stops.get(drop.moment) <= high;
}

function firstFound({ blueprint, facts, prompted, constraints }) {
  for (let week = 1; week <= LOOKS; week += 1) {
    const { status, sign } = findInsight({ facts, blueprint, prompted, constraints, revision: REVISION, now: lookAt(week) });
    if (status === 'decide') return { week, sign };
  }
  return undefined;
}

function rightKind(cells) {
  const [any, right] = [cells.reduce((sum, cell) => sum + cell.any, 0), cells.reduce((sum, cell) => sum + cell.rightKind, 0)];
  return round(right / any);
}

/** The worst of eight prompts is changed, whether or not it truly is worse; then so many fresh visits on either side. */
function afterChecks(times) {
  const sides = { null: {}, real: {}, worseNull: {}, tooEarly: {}, wouldHaveSameWindow: {} };
  for (const n of [10, 30, 100, 300]) {
    const nothing = [0, 0.1, 0.24].map((effect) => checks({ n, times: Math.round(times / 3), effect, to: undefined }));
    const all = nothing.reduce((so, one) => Object.fromEntries(Object.keys(so).map((name) => [name, so[name] + one[name]])));
    const real = checks({ n, times: Math.round(times / 3), effect: 0.24, to: 0.12 });
    sides.null[n] = share('worked')(all);
    sides.worseNull[n] = share('worse')(all);
    sides.real[n] = share('worked')(real);
    sides.tooEarly[n] = share('early')(real);
    sides.wouldHaveSameWindow[n] = share('same')(all);
  }
  return sides;
}

function checks({ n, times, effect, to }) {
  const dice = seededDice(`published check ${n} ${effect} ${to}`);
  const blueprint = blueprintOf(8);
  const counted = { times, worked: 0, worse: 0, early: 0, same: 0 };
  for (let turn = 0; turn < times; turn += 1) {
    const truth = (place) => 0.06 + (place === 2 ? effect : 0);
    const stopped = Array.from({ length: 8 }, (_, place) => Array.from({ length: n }, () => dice() < truth(place)).filter(Boolean).length);
    const worst = stopped.indexOf(Math.max(...stopped));
    const seen = { here: { k: stopped[worst], n }, there: { k: stopped.reduce((sum, k) => sum + k, 0) - stopped[worst], n: 7 * n } };
    const moment = blueprint.moments[worst].id;
    const design = turn % 2 ? 'randomised-halves' : 'fresh-window';
    const before = window({ n, dice, truth: truth(worst), moment, revision: 'before', from: 0 });
    const after = window({ n, dice, truth: to ?? truth(worst), moment, revision: 'after', from: design === 'fresh-window' ? 8 : 0 });
    const change = { moment, before: 'before', after: 'after', decidedAt: START, design, seen };
    const review = { facts: [...before, ...after], blueprint, now: lookAt(20) };
    const { verdict } = afterCheck(review, change);
    counted.worked += Number(verdict === 'worked');
    counted.worse += Number(verdict === 'worse');
    counted.early += Number(verdict === 'too-early');
    // For comparison: the visits it was chosen by, set against those after, as a dashboard would.
    const sameAfter = after.filter(({ kind }) => kind === 'opened').length - after.filter(({ kind }) => kind === 'decided').length;
    counted.same += Number(stopped[worst] / n - sameAfter / n > 0);
  }
  return counted;
}

function window({ n, dice, truth, moment, revision, from }) {
  // A few more at the end, since practice goes on: visits of fewer than five people are held back, and the check uses n at most.
  return Array.from({ length: n + 6 }, (_, place) => {
    const at = later(START, (from * 7 + Math.floor((place * 8 * 7) / n)) * DAY);
    const one = {
      id: `${revision}-${place}`,
      person: `${revision}-${place}`,
      author: '',
      device: '',
      seq: place,
      at,
      zone: 'UTC',
      blueprint: 'planted',
      revision,
      moment,
      twist: null,
      touchpoint: `${revision}-${place}`,
      facts: {},
    };
    const opened = { ...one, kind: 'opened' };
    return dice() < truth ? [opened] : [opened, { ...one, kind: 'decided', at: later(at, 60_000), facts: { seconds: 60 } }];
  }).flat();
}

/** How often the 95 % interval of a prompt's share, and of a paired shift, holds the truth. */
function coverage(worlds) {
  const counted = { shares: { held: 0, of: 0 }, shifts: { held: 0, of: 0 } };
  for (const learners of [30, 100]) {
    for (let turn = 0; turn < worlds; turn += 1) {
      const made = world({
        learners,
        prompts: PROMPTS[turn % PROMPTS.length],
        planted: { kind: 'drop', effect: [0, 0.1, 0.2, 0.3][turn % 4] },
        seed: `published cover ${learners} ${turn}`,
        uneven: false,
      });
      for (const { moment, met, stopped } of dropOff({ ...made, revision: REVISION, now: lookAt(LOOKS) })) {
        if (met === 0) continue;
        const { low, high } = wilson(stopped, met);
        const truth = Math.min(0.95, made.stops.get(moment));
        counted.shares.held += Number(low <= truth && truth <= high);
        counted.shares.of += 1;
      }
    }
  }
  const dice = seededDice('published shifts');
  for (let turn = 0; turn < 4_000; turn += 1) {
    const truth = 0;
    // Ratings before and after on the scale of five, rounded as people give them.
    const { low, high } = pairedShift(Array.from({ length: [10, 30, 100][turn % 3] }, () => Math.round(truth + (dice() + dice() + dice() - 1.5) * 2)));
    counted.shifts.held += Number(low <= truth && truth <= high);
    counted.shifts.of += 1;
  }
  const of = mapped(counted, ({ held, of: all }) => round(held / all));
  return { coverage: round((counted.shares.held + counted.shifts.held) / (counted.shares.of + counted.shifts.of)), coverageOf: of };
}

/** What "about N more" promises, against the number of learners at which +20 points are truly found four times in five. */
function moreNeeded(reps) {
  const byPrompts = Object.fromEntries(PROMPTS.map((prompts) => [prompts, enoughLearners(prompts, reps.enough)]));
  const factors = [10, 20].flatMap((learners) =>
    Array.from({ length: reps.promises }, (_, turn) => {
      const prompts = PROMPTS[turn % PROMPTS.length];
      const made = world({ learners, prompts, seed: `published more ${learners} ${turn}` });
      const { moreNeeded: more } = findInsight({ ...made, revision: REVISION, now: lookAt(LOOKS) });
      return more === null ? [] : [more / (byPrompts[prompts] - learners)];
    }).flat(),
  );
  const off = factors.map((factor) => Math.max(factor, 1 / factor)).toSorted((a, b) => a - b);
  return {
    nMoreFactor: round(off[Math.floor(off.length / 2)]),
    nMore: {
      median: round(factors.toSorted((a, b) => a - b)[Math.floor(factors.length / 2)]),
      worstOfNineInTen: round(off[Math.floor(off.length * 0.9)]),
      truth: byPrompts,
    },
  };
}

/** The fewest learners, to the next five, at which four of five organisations would find +20 points within the half-year; by halving. */
function enoughLearners(prompts, times) {
  const found = (learners) => {
    let right = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const made = world({ learners, prompts, planted: { kind: 'drop', effect: 0.2 }, seed: `published enough ${prompts} ${learners} ${turn}` });
      const hit = firstFound(made);
      right += Number(hit?.sign.kind === 'drop' && hit.sign.moment === made.bad);
    }
    return right / times;
  };
  let [low, high] = [10, 200];
  while (high - low > 5) {
    const middle = Math.round((low + high) / 2);
    if (found(middle) >= 0.8) high = middle;
    else low = middle;
  }
  return high;
}
