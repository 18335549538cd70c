// Ten thousand journals, each shuffled and with entries repeated: how many give another plan than the journal in order.
import { CAPS, planTouchpoints, seededDice } from '../packages/core/dist/index.js';
import { enrolment, happened, officeHours, practice, START } from '../packages/core/dist/schedule/testing.js';

const JOURNALS = 10_000;
const HOUR = 3_600_000;

export function run() {
  let [differing, entries] = [0, 0];
  for (let number = 0; number < JOURNALS; number += 1) {
    const dice = seededDice(`journal ${number}`);
    const journal = anyJournal(dice);
    const request = { blueprint: practice, enrolment, availability: officeHours, caps: CAPS, now: START + 60 * 24 * HOUR };
    const plan = (entriesOf) => JSON.stringify(planTouchpoints({ ...request, journal: entriesOf, dice: seededDice(enrolment.id) }));
    const arrived = shuffled([...journal, ...journal.filter(() => dice() < 0.5)], dice);
    entries += arrived.length;
    if (plan(arrived) !== plan(journal)) differing += 1;
  }
  return { journals: JOURNALS, entries, differing, goal: 0 };
}

/** Up to forty entries of every kind; devices share instants and counts, so that ties are common. */
function anyJournal(dice) {
  const one = (...choices) => choices[Math.floor(dice() * choices.length)];
  const entries = Array.from({ length: Math.floor(dice() * 40) }, () => {
    const at = START + Math.floor(dice() * 240) * 6 * HOUR;
    return one(
      { at, kind: 'responded', moment: 'coffee', facts: { seconds: 60 }, twist: one(null, 'camera-off', 'in-front-of-others') },
      {
        at,
        kind: 'decided',
        moment: 'sidelined',
        facts: { seconds: 60, path: [{ scene: null, option: one('explore', 'dismiss') }], state: { trust: 3, engagement: 3 } },
      },
      { at, kind: 'recalled', moment: 'rule', facts: { seconds: 30, recall: one('missed', 'part', 'all') } },
      { at, kind: 'planned-trial', moment: 'try-it', facts: { until: at + 24 * HOUR, remindAt: null } },
      { at, kind: 'reflected', moment: 'look-back', facts: { outcome: one('tried', 'partly', 'not-yet', 'no-opportunity') } },
      { at, kind: 'skipped', moment: one('coffee', 'rule', 'look-back'), facts: { until: one('later-today', 'another-day') } },
      { at, kind: 'rated-confidence', moment: 'coffee', facts: { rating: one(1, 2, 3, 4, 5), when: 'after' } },
      { at, kind: 'observed', moment: 'seen', facts: { sighting: 'saw-it' }, author: 'priya' },
      { at, kind: 'opened', moment: one('coffee', 'rule'), facts: {} },
    );
  });
  return happened(...entries).map((entry) => ({ ...entry, device: one('phone', 'laptop'), seq: Math.floor(dice() * 3) }));
}

function shuffled(entries, dice) {
  const mixed = [...entries];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
