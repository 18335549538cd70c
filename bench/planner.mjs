// How fast plans are made, in processor time, beside raw ts-fsrs on the same histories (P1); a late entry beside a full replay (P2); ten times the learners, in time and in memory (P7); what `simulate` takes (P12).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { CAPS, enrolmentState, planTouchpoints, seededDice } from '../packages/core/dist/index.js';
import { historyOf, journalOf, planningDay } from './parts/planning-day.mjs';
import { ledgerOf, withEntry } from '../packages/core/dist/schedule/ledger.js';
import { enrolment, happened, officeHours, practice, START } from '../packages/core/dist/schedule/testing.js';
import { median } from './parts/side-by-side.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RETRIEVALS = 10;

export function run() {
  const histories = Array.from({ length: 200 }, (_, index) => historyOf(index));
  return { p1: decisions(histories), p2: lateEntry(), p7: moreLearners(), p12: simulation() };
}

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
    9,
  );
  return {
    means: 'a planning day of 10,000 learners for every one of 1,000',
    ...measured,
    ratio: figure(measured.a.medianMs / measured.b.medianMs),
    goal: 11,
    memory: moreMemory(),
  };
}

/** The most memory of a process of its own that plans so many learners, in turns, medians of five. */
function moreMemory() {
  const runs = Array.from({ length: 5 }, () => ({ few: mostMegabytes(1_000), many: mostMegabytes(10_000) }));
  const [few, many] = [median(runs.map((one) => one.few)), median(runs.map((one) => one.many))];
  return { means: 'the most memory of a process, in megabytes', of1000: Math.round(few), of10000: Math.round(many), ratio: figure(many / few), goal: 6 };
}

const mostMegabytes = (learners) => Number(execFileSync(process.execPath, [join(import.meta.dirname, 'parts/planning-day.mjs'), String(learners)]));

/** 500 learners, 180 days, three truths, twenty seeds, as the command line says it. */
function simulation() {
  const command = join(import.meta.dirname, '../packages/cli/bin/micromoment.js');
  const told = execFileSync(process.execPath, [command, 'simulate', '--seeds', '301-320', '--json'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const { seconds, violations, placements } = JSON.parse(told);
  return { means: '`simulate` of 500 x 180 x 3 truths x 20 seeds', seconds, goal: 60, violations, placements };
}

const spread = (all) => ({ medianMs: figure(median(all)), lowest: figure(Math.min(...all)), highest: figure(Math.max(...all)) });
const repeat = (times, work) => {
  for (let time = 0; time < times; time += 1) work();
};
const figure = (value) => Math.round(value * 1000) / 1000;
