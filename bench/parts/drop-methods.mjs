// Ways of telling a hard prompt from eight, on plain counts: what a raw rate, a correction, the exact worst and a wager would each have said.
import { againstRest, benjaminiHochberg, between, chanceOfLeast, eProcess, levelsOfLooks, seededDice } from '@micromoment/core';

const PROMPTS = 8;
const WEEKS = 26;
const ALPHA = 0.05;
const LEVELS = levelsOfLooks(
  Array.from({ length: WEEKS }, (_, look) => look + 1),
  { alpha: ALPHA, looks: WEEKS },
);

/** The share of blueprints in which each way points at the planted prompt (or, with nothing planted, at any). People leave for good where they stop. */
export function dropMethods({ learners, effect, times, seed }) {
  const said = {
    'raw rate over 15 %': 0,
    'Fisher and Benjamini-Hochberg, one look': 0,
    'exact worst, one look': 0,
    'exact worst, uncorrected weekly looks': 0,
    'exact worst, weekly looks with an allowance': 0,
    'e-process, weekly looks': 0,
  };
  for (let turn = 0; turn < times; turn += 1) {
    const weeks = lived({ learners, effect, dice: seededDice(`${seed} methods ${learners} ${effect} ${turn}`) });
    const right = (places) => Number(effect === 0 ? places.length > 0 : places.includes(3));
    const last = soFar(weeks, WEEKS);
    said['raw rate over 15 %'] += right(placesWhere(last, ({ k, n }) => n > 0 && k / n > 0.15));
    const adjusted = benjaminiHochberg(last.map((_, place) => againstRest(last, place)));
    said['Fisher and Benjamini-Hochberg, one look'] += right(placesWhere(adjusted, (q) => q <= ALPHA));
    said['exact worst, one look'] += right(worst(last, ALPHA));
    const looks = Array.from({ length: WEEKS }, (_, week) => soFar(weeks, week + 1));
    said['exact worst, uncorrected weekly looks'] += right(first(looks.map((shares) => worst(shares, ALPHA))));
    said['exact worst, weekly looks with an allowance'] += right(first(looks.map((shares, week) => worst(shares, LEVELS[week]))));
    said['e-process, weekly looks'] += right(wagered(weeks));
  }
  return Object.fromEntries(Object.entries(said).map(([method, count]) => [method, Math.round((1000 * count) / times) / 1000]));
}

/** Visits and stops of each prompt in each week: people begin over sixteen weeks and meet the prompts over eight. */
function lived({ learners, effect, dice }) {
  const weeks = Array.from({ length: WEEKS }, () => Array.from({ length: PROMPTS }, () => ({ k: 0, n: 0 })));
  for (let person = 0; person < learners; person += 1) {
    const begins = between(dice, 0, 15);
    for (let place = 0; place < PROMPTS; place += 1) {
      const stops = dice() < 0.06 + (place === 3 ? effect : 0);
      const here = weeks[Math.min(WEEKS - 1, begins + place + 1)][place];
      here.n += 1;
      here.k += Number(stops);
      if (stops) break;
    }
  }
  return weeks;
}

const soFar = (weeks, until) =>
  Array.from({ length: PROMPTS }, (_, place) =>
    weeks.slice(0, until).reduce((sum, week) => ({ k: sum.k + week[place].k, n: sum.n + week[place].n }), { k: 0, n: 0 }),
  );
const placesWhere = (rows, holds) => rows.flatMap((row, place) => (holds(row) ? [place] : []));
const first = (found) => found.find((places) => places.length > 0) ?? [];

function worst(shares, level) {
  const p = shares.map((_, place) => againstRest(shares, place));
  const least = Math.min(...p);
  return least <= level && chanceOfLeast(least, shares) <= level ? [p.indexOf(least)] : [];
}

function wagered(weeks) {
  const wealth = Array.from({ length: PROMPTS }, (_, place) =>
    eProcess(
      weeks.map((week) => ({
        here: week[place],
        there: week.filter((_, other) => other !== place).reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 }),
      })),
    ),
  );
  return first(Array.from({ length: WEEKS }, (_, week) => placesWhere(wealth, (own) => own[week] >= PROMPTS / ALPHA)));
}
