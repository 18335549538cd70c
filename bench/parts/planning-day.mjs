// One planning day of so many learners. Run as a process of its own it says how many megabytes it had at most.
import { CAPS, planTouchpoints, seededDice } from '../../packages/core/dist/index.js';
import { enrolment, happened, officeHours, practice, START } from '../../packages/core/dist/schedule/testing.js';

const DAY = 24 * 3_600_000;

/** Ten retrievals of one person with three moments, the second and third met some days after the first; most came back. */
export function historyOf(index) {
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
export const journalOf = (history) => happened(...history.map(({ moment, at, cameBack }) => ({ at, moment, ...ANSWERS[moment](cameBack) })));

/** Plans everybody once, each from a journal of ten retrievals. */
export function planningDay(learners) {
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

const [, script, learners] = process.argv;
if (script === import.meta.filename) {
  planningDay(Number(learners));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
