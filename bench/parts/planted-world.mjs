// Organisations that do not exist, with a truth planted in them: facts as the store would hand them out, for the decisions benchmark.
import { between, DAY, HOUR, instant, later, minutes, MINUTE, oneOf, seededDice } from '@micromoment/core';

/** Monday 5 January 2026, 00:00 UTC: the first look is a week later. */
export const START = instant(Date.UTC(2026, 0, 5));
export const REVISION = 'planted';
export const lookAt = (week) => later(START, week * 7 * DAY);

const PROMPTS_EACH = 20;
const WEEKS_EACH = 10;
const STOPS = 0.06;
const OPENS = 0.85;
const NOT_DELIVERED = 0.08;
const HOURS = [9.5, 12.5, 15.5];

const decide = (id) => ({
  id,
  kind: 'decide',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  scene: 'A colleague stays behind.',
  state: { trust: 3, engagement: 3 },
  options: [
    { id: 'a', say: 'A', then: 'a', effect: {} },
    { id: 'b', say: 'B', then: 'b', effect: {}, next: 'on' },
    { id: 'c', say: 'C', then: 'c', effect: {} },
  ],
  scenes: [{ id: 'on', scene: 'On.', options: [{ id: 'd', say: 'D', then: 'd', effect: {} }] }],
  insight: { intent: 'i', impact: 'i', rule: 'r' },
  twists: [],
});

/** A blueprint of so many prompts: one response, one trial, one look back, the rest decisions. */
export function blueprintOf(prompts) {
  const every = { minutes: minutes(2), develops: [], replaces: [] };
  const example = { text: 'What was it like?', because: 'It asks.' };
  return {
    id: 'planted',
    title: 'Planted',
    cadence: { perWeek: 2, minutesPerDay: minutes(6) },
    adapt: [{ when: 'frontline', prefer: [], by: 'today' }],
    moments: [
      ...Array.from({ length: prompts - 3 }, (_, place) => decide(`decide-${place}`)),
      {
        ...every,
        id: 'respond',
        kind: 'respond',
        scene: 's',
        ask: 'a',
        criteria: { question: 'present' },
        models: [example],
        contrasts: [{ ...example, text: 'No.', shows: 'question' }],
        twists: [],
      },
      { ...every, id: 'try-it', kind: 'trial', within: minutes(1440), if: 'somebody sighs', then: 'I ask' },
      { ...every, id: 'look-back', kind: 'reflect', after: 'try-it', asks: ['happened', 'tone', 'timing', 'reaction'], beside: 'respond' },
    ],
  };
}

/**
 * `learners` people who join over fourteen weeks, get twenty prompts each in ten weeks, miss some, leave some unopened, stop at some.
 * Of every ten, four work on the front line and wait on Today because the author says so; three are short of time, one of whom wants no mails.
 * `planted` is { kind: 'drop' | 'hour' | 'cadence' | 'channel' | 'examples' | 'occasion', effect } in shares; `uneven` varies people and prompts.
 */
export function world({ learners, prompts, planted, seed, uneven = true }) {
  const dice = seededDice(seed);
  const blueprint = blueprintOf(prompts);
  const bad = 'decide-2';
  const stops = new Map(
    blueprint.moments.map(({ id }) => [id, STOPS + (uneven ? (dice() - 0.5) * 0.03 : 0) + (planted?.kind === 'drop' && id === bad ? planted.effect : 0)]),
  );
  const [facts, prompted] = [[], []];
  for (let place = 0; place < learners; place += 1)
    live({ person: `p${place}`, blueprint, stops, planted, dice, facts, prompted, channel: channelOf(place), frailty: uneven ? 0.4 + 1.2 * dice() : 1 });
  const constraints = new Map(Array.from({ length: learners }, (_, place) => [`p${place}`, constraintOf(place)]).filter(([, constraint]) => constraint));
  return { blueprint, facts, prompted, constraints, stops, bad };
}

const constraintOf = (place) => (place % 10 < 4 ? 'frontline' : place % 10 < 7 ? 'no-time' : undefined);
const channelOf = (place) => (place % 10 < 5 ? 'today' : 'email');

function live({ person, blueprint, stops, planted, dice, facts, prompted, channel, frailty }) {
  const joined = dice() * 14 * 7;
  const others = blueprint.moments.filter(({ kind }) => kind !== 'reflect');
  const offset = between(dice, 0, others.length - 1);
  for (let turn = 0; turn < PROMPTS_EACH; turn += 1) {
    // Every fourth prompt is a look back; the others take their turn.
    const moment = turn % 4 === 3 ? blueprint.moments.at(-1) : others[(offset + turn - Math.floor(turn / 4)) % others.length];
    const hour = oneOf(dice, HOURS);
    const at = later(START, Math.floor(joined + ((turn + dice()) * WEEKS_EACH * 7) / PROMPTS_EACH) * DAY + hour * HOUR);
    if (dice() < NOT_DELIVERED) continue;
    const touchpoint = `${person}-${turn}`;
    const withExample = dice() < 0.5;
    prompted.push({ person, touchpoint, moment: moment.id, revision: REVISION, at, zone: 'UTC', channel });
    const shut =
      (planted?.kind === 'hour' && hour === 15.5) ||
      (planted?.kind === 'cadence' && turn >= PROMPTS_EACH / 2) ||
      (planted?.kind === 'channel' && channel === 'today');
    const opens = OPENS - (shut ? planted.effect : 0);
    if (dice() >= opens) continue;
    const tell = (kind, after, happened) =>
      facts.push({
        id: `${touchpoint}-${kind}`,
        person,
        author: person,
        device: person,
        seq: facts.length,
        at: later(at, after),
        zone: 'UTC',
        blueprint: blueprint.id,
        revision: REVISION,
        moment: moment.id,
        twist: null,
        touchpoint,
        kind,
        facts: happened,
      });
    tell('opened', 5 * MINUTE, {});
    const stop = Math.min(0.95, stops.get(moment.id) * frailty);
    if (dice() < stop) continue;
    answer({ moment, tell, dice, planted, withExample });
  }
}

function answer({ moment, tell, dice, planted, withExample }) {
  const seconds = between(dice, 30, 110);
  switch (moment.kind) {
    case 'decide':
      return tell('decided', 7 * MINUTE, { seconds, path: [{ scene: null, option: 'a' }], state: { trust: 3, engagement: 3 } });
    case 'respond':
      return tell('responded', 7 * MINUTE, { seconds });
    case 'trial':
      return tell('planned-trial', 7 * MINUTE, { until: later(START, 0), remindAt: null });
    case 'reflect': {
      const none = 0.15 + (planted?.kind === 'occasion' ? 0.25 + planted.effect : 0);
      if (dice() < none) return tell('reflected', 7 * MINUTE, { outcome: 'no-opportunity' });
      const named = 0.5 + (planted?.kind === 'examples' && withExample ? planted.effect : 0);
      const rated = Object.fromEntries(['tone', 'timing', 'reaction'].filter(() => dice() < named).map((part) => [part, 3]));
      return tell('reflected', 7 * MINUTE, { outcome: dice() < 0.75 ? 'tried' : 'partly', ...rated, exampleFirst: withExample });
    }
  }
}
