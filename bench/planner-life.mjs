// Real life: after twelve days away (S6), how even the days are and what that costs (S8), whether the predictions are honest (S9), how long an organisation's fit takes (P13).
import { CAPS, planTouchpoints, publishedSpacing, seededDice, spacingWith, fitSpacing, logLoss } from '../packages/core/dist/index.js';
import { predictions } from '../packages/core/dist/schedule/fit-spacing.js';
import { practise } from '../packages/core/dist/schedule/simulate/practise.js';
import { rememberer } from '../packages/core/dist/schedule/simulate/truth.js';
import { A_DAY_OR_SO, leewayOf } from '../packages/core/dist/schedule/slot-choice.js';
import { daysOf } from '../packages/core/dist/schedule/simulate/week.js';
import { enrolment, happened, officeHours, practice, START } from '../packages/core/dist/schedule/testing.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const figure = (value) => Math.round(value * 10_000) / 10_000;

export function run() {
  return {
    afterLeave: afterLeave('planner'),
    laddersAfterLeave: afterLeave('ladder'),
    afterSilence: afterSilence(),
    evenness: evenness(),
    evennessOfPeopleWhoBeginOverTwelveWeeks: evenness(shipped, TWELVE_MONDAYS),
    ideasForEvenness: ideasForEvenness(),
    calibration: ['fsrs', 'actr', 'hlr'].map(calibration),
    ideasBeforeAFit: ideasBeforeAFit('hlr'),
    fit: fitTime(),
  };
}

const LEAVE = { first: 60, days: 12 };
const BACK = LEAVE.first + LEAVE.days;
const BEGINS = Date.UTC(2026, 0, 5, 9);
const dayOf = (at) => Math.floor((at - Date.UTC(2026, 0, 5)) / DAY);

/**
 * Three hundred people with six moments on their way are on leave for twelve days: the most prompts on a day, and after how many days nine of ten
 * come within two working days of when they are wanted after such a leave, leeway included.
 */
function afterLeave(policy) {
  const daysOff = Array.from({ length: LEAVE.days }, (_, index) => new Date(BEGINS + (LEAVE.first + index) * DAY).toISOString().slice(0, 10));
  const availability = { ...officeHours, zone: 'UTC', daysOff };
  const rhythm = { horizonDays: 180, spacing: publishedSpacing(), pace: 1 };
  const people = Array.from({ length: 300 }, (_, index) =>
    practise({ policy, rhythm, truth: 'fsrs', days: 180, begins: BEGINS, availability, seed: `leave ${index}` }),
  );
  const most = Math.max(...people.map(({ placements }) => Math.max(...Object.values(countBy(placements.map(({ at }) => dayOf(at)))))));
  const all = people.flatMap(({ placements }) => placements);
  const lateOn = (day) =>
    percentile(
      all
        .filter(({ at }) => dayOf(at) === day)
        .map(({ at, inTimeUntil }) => workdaysBetween(Math.max(dayOf(inTimeUntil), isInLeave(inTimeUntil) ? BACK : 0), dayOf(at))),
      0.9,
    );
  const days = Array.from({ length: 21 }, (_, day) => day);
  const punctualFrom = days.find((day) => days.slice(day).every((later) => lateOn(BACK + later) < 2)) ?? null;
  return {
    mostPromptsADay: most,
    cap: CAPS.perDay,
    daysUntilPunctual: punctualFrom,
    goalDays: 7,
    p90WorkdaysLate: days.map((day) => lateOn(BACK + day)).join(' '),
  };
}

const isInLeave = (at) => dayOf(at) >= LEAVE.first && dayOf(at) < BACK;

function workdaysBetween(first, last) {
  let count = 0;
  for (let day = first; day < last; day += 1) if (((day % 7) + 7) % 7 < 5) count += 1;
  return count;
}

const PEOPLE = 60;
const BLUEPRINTS = 3;

/** Sixty people with three blueprints each say nothing for twelve days: how often they are called meanwhile, and the most prompts on any day of ninety. */
function afterSilence() {
  const people = Array.from({ length: PEOPLE }, (_, index) => dailyLife(seededDice(`life ${index}`)));
  const silent = people.map((days) => days.slice(LEAVE.first + 5, BACK).reduce((sum, count) => sum + count, 0));
  return {
    mostPromptsADay: Math.max(...people.flat()),
    cap: CAPS.perDay,
    callsFromTheFifthDayOn: silent.reduce((sum, count) => sum + count, 0) / PEOPLE,
    most: Math.max(...silent),
    blueprints: BLUEPRINTS,
  };
}

/** One person's ninety days, planned anew every night; what is due is delivered and nine of ten are answered, but none in the silence. Gives the prompts of each day. */
function dailyLife(dice) {
  const ours = Array.from({ length: BLUEPRINTS }, (_, index) => ({
    blueprint: { ...practice, id: `practice ${index}` },
    enrolment: { ...enrolment, id: `e ${index} ${dice()}`, blueprint: `practice ${index}`, startedAt: START + index * 9 * DAY },
    journal: [],
    delivered: [],
  }));
  return Array.from({ length: 90 }, (_, day) => ours.filter((one) => deliverOn(day, one, ours, dice)).length);
}

function deliverOn(day, one, ours, dice) {
  const midnight = START - 10 * HOUR + day * DAY;
  if (one.enrolment.startedAt >= midnight + DAY) return false;
  const taken = ours.filter((other) => other !== one).flatMap(({ delivered }) => delivered.slice(-6).map(({ due }) => ({ at: due, minutes: 2 })));
  const now = Math.max(midnight, one.enrolment.startedAt);
  const plan = planTouchpoints({ ...one, availability: { ...officeHours, taken }, caps: CAPS, now, dice: seededDice(one.enrolment.id) });
  const next = plan.find(({ id, due }) => due < midnight + DAY && !one.delivered.some((touchpoint) => touchpoint.id === id));
  if (!next) return false;
  one.delivered.push(next);
  const isSilent = day >= LEAVE.first && day < BACK;
  if (!isSilent && dice() < 0.9) one.journal = [...one.journal, ...answers(next, one, dice)];
  return true;
}

function answers({ id, moment, twist, due }, { enrolment: { blueprint }, journal }, dice) {
  const told = {
    coffee: { kind: 'responded', facts: { seconds: 60 } },
    sidelined: {
      kind: 'decided',
      facts: { seconds: 60, path: [{ scene: null, option: dice() < 0.8 ? 'explore' : 'dismiss' }], state: { trust: 3, engagement: 3 } },
    },
    rule: { kind: 'recalled', facts: { seconds: 30, recall: dice() < 0.8 ? 'all' : 'missed' } },
    'own-scene': { kind: 'wrote-scene', facts: { seconds: 100 } },
    'try-it': { kind: 'planned-trial', facts: { until: due + DAY, remindAt: null } },
    'look-back': { kind: 'reflected', facts: { outcome: 'tried' } },
    seen: { kind: 'asked-observer', facts: { observer: 'priya' } },
  }[moment];
  return happened({ at: due, moment, twist, touchpoint: id, ...told }).map((entry) => ({ ...entry, id, seq: journal.length, blueprint }));
}

/** Five hundred people: how unevenly touchpoints fall on working days, with leeway and without, and what that costs in recall. */
function evenness(leeway = shipped, begun = ONE_MONDAY) {
  const [evened, plain] = [cohort(leeway, begun), cohort(() => ({ sooner: 0, later: 0 }), begun)];
  const beside = (part) => ({ ratio: figure(evened[part] / plain[part]), evened: figure(evened[part]), plain: figure(plain[part]), goal: 0.5 });
  return {
    means: 'variation of touchpoints a working day, beside the mean of its week and over the half year, in which the load also falls',
    withinWeeks: beside('withinWeeks'),
    overall: { ...beside('overall'), ofEvenWeeks: figure(evened.ofEvenWeeks / plain.overall) },
    recallLostInPoints: figure(100 * (plain.recall - evened.recall)),
    goalPoints: 0.5,
  };
}

const shipped = ({ gap, isAgain }) => (isAgain ? A_DAY_OR_SO : leewayOf(gap));

/** All begin on one Monday, or a twelfth of them each week. Of a label the luck is made: ideas are tried with another than the figures that are told. */
const ONE_MONDAY = { weeksToBegin: 1, label: 'evenness, fresh' };
const TWELVE_MONDAYS = { weeksToBegin: 12, label: 'evenness, fresh' };
const CROWD = 500;

function cohort(leeway, { weeksToBegin, label }) {
  const byDay = new Map();
  const people = Array.from({ length: CROWD }, (_, index) => {
    const begins = BEGINS + (index % weeksToBegin) * 7 * DAY;
    const availability = { ...daysOf('office', begins, seededDice(`${label} ${index}`)), zone: 'Europe/Berlin', daysOff: [] };
    const rhythm = { horizonDays: 180, spacing: publishedSpacing(), pace: 1 };
    return practise({ policy: 'planner', rhythm, truth: 'fsrs', days: 180, begins, availability, leeway, seed: `${label} ${index}` });
  });
  for (const { at } of people.flatMap(({ placements }) => placements)) byDay.set(Math.floor(at / DAY), (byDay.get(Math.floor(at / DAY)) ?? 0) + 1);
  // From when the last have begun until the first end.
  const weeks = Array.from({ length: 25 - weeksToBegin }, (_, week) =>
    [0, 1, 2, 3, 4].map((day) => byDay.get(Math.floor(BEGINS / DAY) + 7 * (week + weeksToBegin) + day) ?? 0),
  );
  const besideItsWeek = weeks.flatMap((days) => days.map((load) => (5 * load) / days.reduce((sum, other) => sum + other, 0)));
  return {
    withinWeeks: variation(besideItsWeek),
    overall: variation(weeks.flat()),
    // What would be left if each week were perfectly even: how much it holds differs from week to week.
    ofEvenWeeks: variation(weeks.map((days) => days.reduce((sum, load) => sum + load, 0))),
    recall: 1 - people.reduce((sum, { during }) => sum + during, 0) / people.length,
  };
}

/** Other leeways, all people from one Monday on. */
function ideasForEvenness() {
  return {
    shipped: ideaOf(shipped),
    halfAsWide: ideaOf(times(0.5)),
    halfAgainAsWide: ideaOf(times(1.5)),
    twiceAsMuchLaterAsSooner: ideaOf(
      ofGaps((gap) => ({ sooner: Math.round((2 / 3) * leewayOf(gap).sooner), later: Math.round((4 / 3) * leewayOf(gap).later) })),
    ),
    alsoForGapsOfADayOrTwo: ideaOf(ofGaps((gap) => (gap >= 1 && gap < 2.5 ? { sooner: 0, later: 1 } : leewayOf(gap)))),
    noneForWhatComesAgain: ideaOf(({ gap, isAgain }) => leewayOf(isAgain ? 0 : gap)),
  };
}

const ofGaps = (leeway) => (wanted) => (wanted.isAgain ? A_DAY_OR_SO : leeway(wanted.gap));
const times = (factor) => ofGaps((gap) => ({ sooner: Math.round(leewayOf(gap).sooner * factor), later: Math.round(leewayOf(gap).later * factor) }));

function ideaOf(leeway) {
  const { withinWeeks, overall, recallLostInPoints } = evenness(leeway, { ...ONE_MONDAY, label: 'evenness idea' });
  return { withinWeeks: withinWeeks.ratio, overall: overall.ratio, ofEvenWeeks: overall.ofEvenWeeks, recallLostInPoints };
}

/** How honest the predictions of recall are on logs that nobody fitted, before and after the organisation's fit. */
function calibration(truth) {
  const [seen, unseen] = [logsOf(truth, 2500, 'seen'), logsOf(truth, 2500, 'unseen')];
  const fit = fitSpacing(seen);
  const judged = (spacing) => {
    const all = predictions(unseen, spacing);
    const share = shareThatCameBack(all);
    const constant = -(share * Math.log(share) + (1 - share) * Math.log(1 - share));
    return { lossBesideConstant: figure(logLoss(unseen, spacing) / constant), rmseOfBins: figure(binError(all)) };
  };
  return {
    truth,
    isKept: fit.isKept,
    retrievals: fit.retrievals,
    published: judged(publishedSpacing()),
    fitted: judged(spacingWith(fit.weights)),
    goals: { lossBesideConstant: 0.95, rmseOfBins: 0.05 },
  };
}

/** What could be done for an organisation whose retrievals are too few for a fit: log loss beside the best constant and error of the bins, on logs nobody fitted. */
function ideasBeforeAFit(truth) {
  const unseen = predictions(logsOf(truth, 2500, 'ideas unseen'), publishedSpacing());
  const judged = (adjusted) => {
    const all = unseen.map(({ predicted, cameBack }) => ({ predicted: Math.min(0.999, Math.max(0.001, adjusted(predicted))), cameBack }));
    const share = shareThatCameBack(all);
    const constant = -(share * Math.log(share) + (1 - share) * Math.log(1 - share));
    const loss = -all.reduce((sum, { predicted, cameBack }) => sum + Math.log(cameBack ? predicted : 1 - predicted), 0) / all.length;
    return { lossBesideConstant: figure(loss / constant), rmseOfBins: figure(binError(all)) };
  };
  const after = (retrievals) => predictions(logsOf(truth, Math.ceil(retrievals / 6), `ideas seen ${retrievals}`), publishedSpacing());
  return {
    truth,
    published: judged((predicted) => predicted),
    ...Object.fromEntries(
      [120, 300, 600, 1200].flatMap((retrievals) => {
        const seen = after(retrievals);
        const { shift, slope } = straightened(seen);
        return [
          [`halfwayToTheShareThatCameBackAfter${retrievals}`, judged((predicted) => (predicted + shareThatCameBack(seen)) / 2)],
          [`straightenedAfter${retrievals}`, judged((predicted) => 1 / (1 + Math.exp(-(shift + slope * logit(predicted)))))],
        ];
      }),
    ),
  };
}

const shareThatCameBack = (all) => all.filter(({ cameBack }) => cameBack).length / all.length;

const logit = (chance) => Math.log(Math.min(0.999, Math.max(0.001, chance)) / (1 - Math.min(0.999, Math.max(0.001, chance))));

/** A straight line through the log odds (Platt), by Newton's method; held near "as predicted" as if a dozen retrievals had spoken for it. */
function straightened(seen) {
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 25; step += 1) {
    let [a, b, aa, ab, bb] = [-TRUST * shift, -TRUST * (slope - 1), TRUST, 0, TRUST];
    for (const { predicted, cameBack } of seen) {
      const odds = logit(predicted);
      const chance = 1 / (1 + Math.exp(-(shift + slope * odds)));
      const [miss, weight] = [(cameBack ? 1 : 0) - chance, chance * (1 - chance)];
      [a, b] = [a + miss, b + miss * odds];
      [aa, ab, bb] = [aa + weight, ab + weight * odds, bb + weight * odds * odds];
    }
    const whole = aa * bb - ab * ab;
    [shift, slope] = [shift + (bb * a - ab * b) / whole, slope + (aa * b - ab * a) / whole];
  }
  return { shift, slope };
}
const TRUST = 12;

/** People of a truth, practised at the gaps of a ladder that is now and then a little early or late. */
function logsOf(truth, count, seed) {
  const dice = seededDice(`${seed} ${truth}`);
  return Array.from({ length: count }, (_, index) => {
    const memory = rememberer(truth, seededDice(`${seed} ${truth} ${index}`))();
    let day = 0;
    const later = [1, 3, 7, 14, 30, 30].map((gap) => {
      const days = Math.max(1, Math.round(gap * (0.6 + 0.8 * dice())));
      day += days;
      const cameBack = dice() < memory.recall(day);
      memory.practise(day, cameBack);
      return { days, grade: cameBack ? 'good' : 'again' };
    });
    return [{ days: 0, grade: 'good' }, ...later];
  });
}

function fitTime() {
  const logs = logsOf('fsrs', 8400, 'time');
  const began = process.cpuUsage();
  const { retrievals } = fitSpacing(logs);
  const { user, system } = process.cpuUsage(began);
  return { retrievals, seconds: figure((user + system) / 1e6), goalSeconds: 2 };
}

function binError(all) {
  const bins = Array.from({ length: 20 }, () => ({ count: 0, predicted: 0, came: 0 }));
  for (const { predicted, cameBack } of all) {
    const bin = bins[Math.min(19, Math.floor(predicted * 20))];
    bin.count += 1;
    bin.predicted += predicted;
    bin.came += cameBack ? 1 : 0;
  }
  const used = bins.filter(({ count }) => count > 0);
  return Math.sqrt(used.reduce((sum, { count, predicted, came }) => sum + count * ((predicted - came) / count) ** 2, 0) / all.length);
}

function variation(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / mean;
}

const countBy = (things) => things.reduce((counts, thing) => ({ ...counts, [thing]: (counts[thing] ?? 0) + 1 }), {});

function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
