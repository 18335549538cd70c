// What the doors of a review give out from week to week, and an attacker who compares it: part of `npm run bench -- privacy`.
import {
  between,
  confidenceSlope,
  countsOf,
  DAY,
  findInsight,
  GROUP_FLOOR,
  HOUR,
  instant,
  later,
  minutes,
  oneOf,
  rolledDropOff,
  rollUp,
  seededDice,
  signalsOf,
  stopsByWeek,
} from '@micromoment/core';

const START = instant(Date.UTC(2026, 0, 5));
const WEEK = 7 * DAY;
const REVISION = 'told';
const SENSITIVE = ['observed', 'confidence', 'confidence, looking back'];
const PLANTED = ['no-occasion', 'slow', 'opens-fall', 'confident-unseen', 'examples-deepen', 'drop'];

/**
 * So many organisations practise for some weeks, everybody in the last of them, so that nobody waits to be counted with others. Then comes a week in
 * which one to four people do something and nobody else does. The attacker knows who, and compares what every door gives out on the Monday after with
 * what it would have given had they done nothing: whatever differs is theirs.
 */
export function toldOverWeeks(times) {
  const score = { organisations: times, sentences: 0, figures: 0, movedByFew: {}, allOrNone: 0 };
  for (let turn = 0; turn < times; turn += 1) {
    const dice = seededDice(`published told ${turn}`);
    const planted = PLANTED[turn % PLANTED.length];
    const weeks = between(dice, 8, 14);
    const people = Array.from({ length: between(dice, 12, 40) }, (_, place) => `p${place}`);
    const before = Array.from({ length: weeks }, (_, week) =>
      people.flatMap((person) => (week === weeks - 1 || dice() < 0.8 ? acts(dice, person, week, planted, week === weeks - 1 ? 'all' : '') : [])),
    ).flat();
    const few = [...new Set(Array.from({ length: between(dice, 1, GROUP_FLOOR - 1) }, () => oneOf(dice, people)))];
    const late = few.flatMap((person) => acts(dice, person, weeks, planted));
    const now = later(START, (weeks + 2) * WEEK);
    const [without, given] = [before, [...before, ...late]].map((happened) => doors(happened, now));
    for (const [door, told] of Object.entries(given)) if (!sameTold(told, without[door])) score.movedByFew[door] = (score.movedByFew[door] ?? 0) + 1;
    score.sentences += Number(given.sentences.status === 'decide');
    score.figures += given.signals.length + given.flow.length + given.trend.length + given.slopes.length;
    score.allOrNone += given.signals.filter(({ name, of, yes }) => SENSITIVE.includes(name) && (yes === 0 || yes === of)).length;
    score.allOrNone += given.slopes.filter(({ from, to }) => [from, to].some((end) => end <= 1 || end >= 5)).length;
  }
  return score;
}

/** The same figures; where another sign comes first, no figure has moved. */
const sameTold = (one, other) => JSON.stringify(one) === JSON.stringify(other) || (one.status !== undefined && one.headline?.says !== other.headline?.says);

/** What is given out: the sentences of the insight (page, history, digest), the signals and the flow (page, table), the trend and the slopes. */
function doors(happened, now) {
  const facts = happened.filter(({ kind }) => kind !== 'sent');
  const prompted = happened.filter(({ kind }) => kind === 'sent').map((each) => ({ ...each, zone: 'UTC' }));
  const rows = rowsOf(happened);
  const { status, headline, evidence, interval } = findInsight({ facts, prompted, blueprint: BLUEPRINT, revision: REVISION, now });
  return {
    // Which signs are called, and how many more learners it would take, rests on how much there is by now and is not compared (docs/evidence.md).
    sentences: status === 'decide' ? { status, headline, evidence, interval } : { status },
    signals: signalsOf(rows, BLUEPRINT, now)
      .filter(({ shown }) => shown)
      .map(({ name, numerator, denominator }) => ({ name, yes: numerator, of: denominator })),
    flow: rolledDropOff(rows, BLUEPRINT, now).filter(({ met }) => met > 0),
    trend: stopsByWeek(rows, [REVISION], now),
    slopes: ['confidence', 'looking-back'].flatMap((of) => confidenceSlope(rows, of, now) ?? []),
  };
}

const every = { minutes: minutes(2), develops: [], replaces: [], twists: [] };
const BLUEPRINT = {
  id: 'told',
  title: 'Told',
  cadence: { perWeek: 2, minutesPerDay: minutes(6) },
  adapt: [],
  moments: [
    ...['one', 'two', 'hard'].map((id) => ({ ...every, id, kind: 'decide', options: [], scenes: [] })),
    { ...every, id: 'respond', kind: 'respond', criteria: { question: 'present' }, models: [], contrasts: [] },
    { ...every, id: 'try-it', kind: 'trial', within: minutes(1440), if: 'somebody sighs', then: 'I ask' },
    { ...every, id: 'look-back', kind: 'reflect', after: 'try-it', asks: [], beside: 'respond' },
  ],
};

let seq = 0;

/** What one person does in a week: visits, a trial and a look back, ratings, and what a colleague sees of them. */
function acts(dice, person, week, planted, which = '') {
  const at = later(START, week * WEEK + between(dice, 0, 1) * DAY);
  const told = [];
  const tell = (kind, moment, hour, facts, changes = {}) => {
    seq += 1;
    const who = { id: `${seq}`, person, author: person, device: person, seq, at: later(at, hour * HOUR), zone: 'UTC', blueprint: 'told', revision: REVISION };
    told.push({ ...who, moment, twist: null, touchpoint: null, kind, facts, ...changes });
  };
  for (const moment of ['one', 'two', 'hard'].filter(() => which === 'all' || dice() < 0.6)) {
    const touchpoint = `${person} ${week} ${moment}`;
    told.push({ kind: 'sent', person, touchpoint, blueprint: 'told', revision: REVISION, moment, twist: null, at, part: 'morning', channel: 'email' });
    // In the week in which everybody does something everybody opens it as well: of visits that fewer open, some would wait to be counted with the few.
    if (which !== 'all' && dice() < (planted === 'opens-fall' && week > 4 ? 0.7 : 0.1)) continue;
    tell('opened', moment, 1, {}, { touchpoint });
    if (dice() < (planted === 'drop' && moment === 'hard' ? 0.6 : 0.1)) continue;
    tell('decided', moment, 2, { seconds: between(dice, 40, 100) + (planted === 'slow' ? 120 : 0), path: [], state: {} }, { touchpoint });
  }
  const [exampleFirst, outcome] = [dice() < 0.5, which !== 'all' && dice() < (planted === 'no-occasion' ? 0.95 : 0.2) ? 'no-opportunity' : 'tried'];
  const parts = ['tone', 'timing', 'reaction'].filter(() => dice() < (planted === 'examples-deepen' && exampleFirst ? 0.95 : 0.4));
  tell('planned-trial', 'try-it', 3, { until: later(at, DAY), remindAt: null });
  tell('reflected', 'look-back', 20, { outcome, exampleFirst, ...Object.fromEntries(parts.map((part) => [part, 3])) });
  const sighting = dice() < 0.3 ? 'saw-it' : 'not-yet';
  for (const place of [1, 2])
    if (which === 'all' || dice() < 0.7) tell('observed', 'seen', 20 + place, { sighting }, { author: `colleague ${between(dice, 0, 14)}` });
  // Each rates once before and once since; a rating given anew is not tried (docs/evidence.md).
  if (week === 0) tell('rated-confidence', 'respond', 1, { when: 'before', rating: between(dice, 1, 3) });
  if (week === 6) tell('rated-confidence', 'respond', 2, { when: 'after', rating: between(dice, 3, 5) });
  return told;
}

/** The rows a roll-up comes to, as the store keeps them: whose they are stands with them while they are fewer than five. */
function rowsOf(happened) {
  const books = new Map();
  const sums = new Map();
  for (const fact of happened) {
    const folded = rollUp(books.get(fact.person) ?? new Map(), [fact]);
    books.set(fact.person, folded.books);
    for (const { person, key, by } of folded.changes)
      for (const [measure, count] of countsOf(by)) {
        const name = [key.moment, key.twist, key.week, measure].join('\n');
        const row = sums.get(name) ?? { ...key, measure, who: new Map() };
        row.who.set(person, (row.who.get(person) ?? 0) + count);
        sums.set(name, row);
      }
  }
  return [...sums.values()].map(({ who, ...row }) => {
    const behind = [...who].filter(([, count]) => count !== 0);
    const names = behind.length < GROUP_FLOOR ? behind.map(([person]) => person).toSorted() : [];
    return { ...row, count: behind.reduce((sum, [, count]) => sum + count, 0), people: behind.length, who: names };
  });
}
