// How fast plans are made, in processor time, beside raw ts-fsrs on the same histories (P1); a late entry beside a full replay (P2); ten times the learners (P7).
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { CAPS, enrolmentState, planTouchpoints, seededDice } from '../packages/core/dist/index.js';
import { ledgerOf, withEntry } from '../packages/core/dist/schedule/ledger.js';
import { enrolment, happened, officeHours, practice, START } from '../packages/core/dist/schedule/testing.js';
import { median } from './parts/side-by-side.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RETRIEVALS = 10;

export function run() {
  const histories = Array.from({ length: 200 }, (_, index) => historyOf(index));
  return { p1: decisions(histories), p2: lateEntry(), p7: moreLearners() };
}

/** Ten retrievals of one person with three moments, the second and third met some days after the first; most came back. */
function historyOf(index) {
  const dice = seededDice(`history ${index}`);
  return ['coffee', 'sidelined', 'coffee', 'rule', 'sidelined', 'coffee', 'rule', 'sidelined', 'coffee', 'rule'].map((moment, visit) => ({
    moment,
    at: START + (visit * 3 + Math.floor(dice() * 3)) * DAY,
    cameBack: dice() < 0.85,
  }));
}

const ANSWERS = {
  coffee: () => ({ kind: 'responded', facts: { seconds: 60 } }),
  sidelined: (cameBack) => ({
    kind: 'decided',
    facts: { seconds: 60, path: [{ scene: null, option: cameBack ? 'explore' : 'dismiss' }], state: { trust: 3, engagement: 3 } },
  }),
  rule: (cameBack) => ({ kind: 'recalled', facts: { seconds: 30, recall: cameBack ? 'all' : 'missed' } }),
};
const journalOf = (history) => happened(...history.map(({ moment, at, cameBack }) => ({ at, moment, ...ANSWERS[moment](cameBack) })));

/** Processor time, not the clock on the wall: the work is done by one thread, and other programs must not count. In turns, medians of fifteen after twenty-five that warm up. */
function inTurns(a, b, rounds = 15) {
  const times = { a: [], b: [] };
  for (let round = -25; round < rounds; round += 1) {
    for (const [name, work] of [
      ['a', a],
      ['b', b],
    ]) {
      const began = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(began);
      if (round >= 0) times[name].push((user + system) / 1000);
    }
  }
  return { a: spread(times.a), b: spread(times.b) };
}

function decisions(histories) {
  const plans = histories.map((history, index) => ({
    blueprint: practice,
    enrolment: { ...enrolment, id: `enrolment ${index}` },
    journal: journalOf(history),
    availability: officeHours,
    caps: CAPS,
    now: history.at(-1).at + HOUR,
    dice: seededDice('x'),
  }));
  const raw = fsrs({ enable_fuzz: false });
  let touchpoints = 0;
  const planAll = () => {
    touchpoints = plans.reduce((sum, plan) => sum + planTouchpoints(plan).length, 0);
  };
  // Three cards as there are three moments, each with its own history.
  const nextAll = () =>
    histories.forEach((history) => {
      const cards = {};
      for (const { moment, at, cameBack } of history)
        cards[moment] = raw.next(cards[moment] ?? createEmptyCard(new Date(START)), new Date(at), cameBack ? 3 : 1).card;
    });
  const stateAll = () =>
    histories.forEach((history) => {
      const [states, last] = [{}, {}];
      for (const { moment, at, cameBack } of history) {
        states[moment] = raw.next_state(states[moment] ?? null, (at - (last[moment] ?? at)) / DAY, cameBack ? 3 : 1);
        last[moment] = at;
      }
    });
  const besideNext = inTurns(planAll, nextAll);
  const besideState = inTurns(planAll, stateAll);
  const calls = histories.length * RETRIEVALS;
  const ratio = (measured) => touchpoints / measured.a.medianMs / (calls / measured.b.medianMs);
  return {
    means: 'touchpoints decided a second, each with its fold and all constraints, for every raw call a second on the same histories',
    decisionsPerSecond: Math.round((touchpoints / besideNext.a.medianMs) * 1000),
    besideNext: { ...besideNext, ratio: figure(ratio(besideNext)), goal: 0.5, callsPerSecond: Math.round((calls / besideNext.b.medianMs) * 1000) },
    besideNextState: { ...besideState, ratio: figure(ratio(besideState)), goal: 0.03, callsPerSecond: Math.round((calls / besideState.b.medianMs) * 1000) },
  };
}

function lateEntry() {
  const events = happened(
    ...Array.from({ length: 500 }, (_, index) => ({ at: START + index * 6 * HOUR, kind: 'recalled', moment: 'rule', facts: { seconds: 30, recall: 'all' } })),
  );
  const unfolding = { blueprint: practice, enrolment, now: START + 200 * DAY };
  const late = events[470];
  const ledger = ledgerOf(
    events.filter((entry) => entry !== late),
    unfolding,
  );
  const same = JSON.stringify([...withEntry(ledger, late).state.histories]) === JSON.stringify([...enrolmentState(events, unfolding).histories]);
  const measured = inTurns(
    () => repeat(50, () => withEntry(ledger, late)),
    () => repeat(50, () => enrolmentState(events, unfolding)),
  );
  return {
    means: 'folding after an entry that is a week late, for every full replay of 500 entries',
    ...measured,
    ratio: figure(measured.a.medianMs / measured.b.medianMs),
    goal: 0.1,
    sameState: same,
  };
}

function moreLearners() {
  const measured = inTurns(
    () => planningDay(10_000),
    () => planningDay(1_000),
    5,
  );
  return {
    means: 'a planning day of 10,000 learners for every one of 1,000',
    ...measured,
    ratio: figure(measured.a.medianMs / measured.b.medianMs),
    goal: 11,
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}

function planningDay(learners) {
  for (let learner = 0; learner < learners; learner += 1) {
    planTouchpoints({
      blueprint: practice,
      enrolment: { ...enrolment, id: `learner ${learner}` },
      journal: journalOf(historyOf(learner % 50)),
      availability: officeHours,
      caps: CAPS,
      now: START + 31 * DAY,
      dice: seededDice('x'),
    });
  }
}

const spread = (all) => ({ medianMs: figure(median(all)), lowest: figure(Math.min(...all)), highest: figure(Math.max(...all)) });
const repeat = (times, work) => {
  for (let time = 0; time < times; time += 1) work();
};
const figure = (value) => Math.round(value * 1000) / 1000;
