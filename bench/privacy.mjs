// npm run bench -- privacy [--json]: an attacker who knows who is in which team, who joined and left and who contributed when, asks at random
// what may be asked, and subtracts. The same attacker goes against a house that only refuses groups under five. A second one compares what the doors
// of a review give out from week to week.
import { between, oneOf, seededDice, teamCells, teamFigure } from '@micromoment/core';
import { toldOverWeeks } from './parts/told-over-weeks.mjs';

const SEQUENCES = 10_000;
const QUESTIONS = 24;
const PERIODS = 6;

export function run({ flags = [] } = {}) {
  const sequences = flags.includes('--quick') ? 500 : SEQUENCES;
  const [ours, floorOnly] = [
    { identified: 0, answered: 0, refused: 0, sequencesBroken: 0 },
    { identified: 0, answered: 0, refused: 0, sequencesBroken: 0 },
  ];
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const dice = seededDice(`published attack ${sequence}`);
    const counts = sequence % 2 ? 'traits' : 'events';
    const told = organisation(dice, counts);
    const questions = Array.from({ length: QUESTIONS }, (_, turn) => question(dice, turn));
    attack(ours, answersOfTheHouse(told, counts, questions));
    attack(floorOnly, answersWithAFloor(told, counts, questions));
  }
  const { identified, answered, refused } = ours;
  const reviews = toldOverWeeks(flags.includes('--quick') ? 60 : 600);
  return { sequences, questionsEach: QUESTIONS, identified, answered, refused, floorOfFiveAlone: floorOnly, reviews };
}

/** Teams of three to fourteen, people who join, leave, move and sometimes say nothing; a lasting trait stays what it was, an event is thrown anew. */
function organisation(dice, counts) {
  const teams = Array.from({ length: between(dice, 2, 5) }, (_, team) => `team-${team}`);
  const people = teams.flatMap((team) =>
    Array.from({ length: between(dice, 3, 14) }, (_, place) => ({
      person: `${team}-${place}`,
      team,
      joins: dice() < 0.7 ? 0 : between(dice, 1, PERIODS - 1),
      leaves: dice() < 0.8 ? PERIODS : between(dice, 1, PERIODS),
      trait: dice() < 0.4,
    })),
  );
  return people.flatMap(({ person, team, joins, leaves, trait }) => {
    let now = team;
    return Array.from({ length: PERIODS }, (_, period) => {
      if (dice() < 0.03) now = oneOf(dice, teams);
      if (period < joins || period >= leaves || dice() < 0.15) return [];
      return [{ person, team: now, period, yes: counts === 'traits' ? trait : dice() < 0.4 }];
    }).flat();
  });
}

/** Whole organisation, one team, all but one, some of them; to date, one period, a window, and the same one period longer. */
function question(dice, turn) {
  const every = ['team-0', 'team-1', 'team-2', 'team-3', 'team-4'];
  const one = oneOf(dice, every);
  const teams = [every, [one], every.filter((team) => team !== one), every.filter(() => dice() < 0.5)][between(dice, 0, 3)];
  const until = between(dice, 0, PERIODS - 1);
  const from = [0, until, between(dice, 0, until)][turn % 3];
  return { teams, from, until };
}

/** What the attacker learns from the house: of each answer, whose contributions it is about, and between what the sum of their yeses lies. */
function answersOfTheHouse(told, counts, questions) {
  const cells = teamCells(told, counts);
  const members = membersOf(told, counts);
  return questions.map((asked) => {
    const given = teamFigure(cells, asked);
    if (given.kind === 'too-few') return undefined;
    const within = members.filter(({ team, from, until }) => asked.teams.includes(team) && from >= asked.from && until <= asked.until);
    const about = within.flatMap(({ contributions }) => contributions);
    // The attacker knows the rules: what each wording and rounding can stand for, and that every cell may have been moved by one at either end.
    const [low, high] =
      given.kind === 'in-words'
        ? WORDS[given.share](about.length)
        : given.yes === 'fewer than 5'
          ? [0, 2]
          : given.yes < 20
            ? [given.yes - 2, given.yes + 2]
            : [given.yes, given.yes];
    const read = { about: new Set(about), low: Math.max(0, low - within.length), high: Math.min(about.length, high + within.length) };
    const truth = within.flatMap(({ yeses }) => yeses).filter(Boolean).length;
    if (truth < read.low || truth > read.high) throw new Error(`the attacker misreads an answer: ${truth} is not between ${read.low} and ${read.high}`);
    return read;
  });
}

const WORDS = {
  'a few': (n) => [0, Math.floor(n / 3)],
  'about half': (n) => [Math.floor(n / 3) + 1, Math.ceil((2 * n) / 3) - 1],
  most: (n) => [Math.ceil((2 * n) / 3), n],
};

/** Who is behind each cell: what an insider could piece together, by the published rule and nothing else. The yeses only check that the attacker reads aright. */
function membersOf(told, counts) {
  const first = new Map();
  for (const each of told.toSorted((a, b) => a.period - b.period)) if (!first.has(each.person)) first.set(each.person, each);
  const counted = counts === 'traits' ? [...first.values()] : told;
  return [...new Set(counted.map(({ team }) => team))].flatMap((team) => {
    const cells = [];
    let waiting = [];
    for (let period = 0; period < PERIODS; period += 1) {
      waiting.push(...counted.filter((each) => each.team === team && each.period === period));
      const latest = new Map(waiting.map((each) => [each.person, each]));
      if (latest.size < 5) continue;
      cells.push({
        team,
        from: Math.min(...[...latest.values()].map((each) => each.period)),
        until: period,
        contributions: [...latest.values()].map((each) => nameOf(each, counts)),
        yeses: [...latest.values()].map(({ yes }) => yes),
      });
      waiting = [];
    }
    return cells;
  });
}

/** A house that answers exactly whatever concerns five people or more. */
function answersWithAFloor(told, counts, questions) {
  return questions.map(({ teams, from, until }) => {
    const within = told.filter((each) => teams.includes(each.team) && each.period >= from && each.period <= until);
    const latest = [...new Map(within.map((each) => [counts === 'traits' ? each.person : nameOf(each, counts), each])).values()];
    if (new Set(latest.map(({ person }) => person)).size < 5) return undefined;
    const yes = latest.filter((each) => each.yes).length;
    return { about: new Set(latest.map((each) => nameOf(each, counts))), low: yes, high: yes };
  });
}

/** A lasting trait is one unknown a person; an event is one a person and period. */
const nameOf = ({ person, period }, counts) => (counts === 'traits' ? person : `${person} ${period}`);

function attack(score, answers) {
  const given = answers.filter((answer) => answer !== undefined);
  score.answered += given.length;
  score.refused += answers.length - given.length;
  const found = identified(given);
  score.identified += found.size;
  score.sequencesBroken += Number(found.size > 0);
}

/** Subtracts whatever contains one another, again and again, and then every exact sum from every other; names those of whom only one answer is left. */
function identified(given) {
  const places = new Map([...new Set(given.flatMap(({ about }) => [...about]))].map((each, place) => [each, BigInt(place)]));
  // Sets as bits of one number, which makes three rounds of everything against everything a matter of milliseconds.
  const bits = (about) => [...about].reduce((so, each) => so | (1n << places.get(each)), 0n);
  const known = new Map();
  for (const { about, low, high } of given) keep(known, bits(about), { size: about.size, low, high });
  for (let round = 0; round < ROUNDS && known.size < MOST_SETS; round += 1) {
    const all = [...known];
    for (const [one, of] of all)
      for (const [other, ofOther] of all) if (one !== other && one !== 0n) combine(known, { set: one, ...of }, { set: other, ...ofOther });
  }
  const found = new Set();
  const each = [...places.values()];
  for (const [set, { size, low, high }] of known)
    if (size > 0 && (high <= 0 || low >= size)) for (const place of each) if (set & (1n << place)) found.add(place);
  for (const place of solved([...known].filter(([, { low, high }]) => low === high).map(([set]) => each.map((at) => Number((set >> at) & 1n)))))
    found.add(each[place]);
  return found;
}

const ROUNDS = 3;
const MOST_SETS = 400;

function combine(known, one, other) {
  if ((one.set & other.set) === one.set)
    keep(known, other.set ^ one.set, { size: other.size - one.size, low: other.low - one.high, high: other.high - one.low });
  if ((one.set & other.set) === 0n) keep(known, one.set | other.set, { size: one.size + other.size, low: one.low + other.low, high: one.high + other.high });
}

function keep(known, set, { size, low, high }) {
  const before = known.get(set);
  known.set(set, { size, low: Math.max(0, low, before?.low ?? 0), high: Math.min(size, high, before?.high ?? size) });
}

/** Unknowns that a system of exact sums pins down: those with a row of their own once it is reduced. */
function solved(rows) {
  let pivots = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && pivots < rows.length; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= pivots && Math.abs(row[column]) > 1e-9);
    if (pivot < 0) continue;
    [rows[pivots], rows[pivot]] = [rows[pivot], rows[pivots]];
    const [top, lead] = [rows[pivots], rows[pivots][column]];
    for (let at = 0; at < top.length; at += 1) top[at] /= lead;
    for (const row of rows) {
      const by = row[column];
      if (row === top || Math.abs(by) < 1e-9) continue;
      for (let at = column; at < row.length; at += 1) row[at] -= by * top[at];
    }
    pivots += 1;
  }
  const alone = rows.map((row) => row.flatMap((value, place) => (Math.abs(value) > 1e-9 ? [place] : []))).filter(({ length }) => length === 1);
  return alone.flat();
}
