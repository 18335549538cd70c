import type { Blueprint } from '../blueprint/blueprint.ts';
import type { DecideMoment, Moment, ObserveMoment, OwnSceneMoment, RecallMoment, ReflectMoment, RespondMoment, TrialMoment } from '../blueprint/moment.ts';
import type { Revision } from '../blueprint/revision.ts';
import { seededDice } from '../chance/dice.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Enrolment } from '../practice/enrolment.ts';
import { instant, minutes, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import { CAPS, type Availability } from './availability.ts';
import type { PlanRequest } from './plan-touchpoints.ts';

/** A blueprint, a person and their days for tests of the planner, in as few words as it takes. */

const bare = { minutes: minutes(2), develops: [], replaces: [] };
const twists = (...ids: readonly string[]) => ids.map((id) => ({ id, scene: `The scene of ${id}.` }));

export const coffee: RespondMoment = {
  ...bare,
  id: 'coffee',
  kind: 'respond',
  scene: 'The queue is short.',
  ask: 'What do you ask?',
  criteria: {},
  models: [],
  contrasts: [],
  twists: twists('camera-off', 'in-front-of-others', 'two-weeks-later'),
};
export const sidelined: DecideMoment = {
  ...bare,
  id: 'sidelined',
  kind: 'decide',
  scene: 'Sam was left out.',
  state: { trust: 3, engagement: 3 },
  options: [
    { id: 'dismiss', say: 'It is nothing.', then: 'Sam looks away.', effect: { trust: -1, engagement: -1 } },
    { id: 'defer', say: 'On Thursday?', then: 'Sam nods.', effect: { engagement: -1 }, next: 'thursday' },
    { id: 'explore', say: 'What was that like?', then: 'Sam puts the cup down.', effect: { trust: 1, engagement: 1 } },
  ],
  scenes: [{ id: 'thursday', scene: 'Thursday.', options: [{ id: 'ask', say: 'How was it?', then: 'Sam talks.', effect: { trust: 1 } }] }],
  insight: { intent: 'To reassure.', impact: 'Sam felt brushed off.', rule: 'Ask first.' },
  twists: twists('by-mail', 'by-phone'),
};
export const rule: RecallMoment = { ...bare, id: 'rule', kind: 'recall', ask: 'What comes first?', answer: 'The question.', twists: twists('backwards') };
export const tryIt: TrialMoment = { ...bare, id: 'try-it', kind: 'trial', within: minutes(24 * 60), if: 'somebody sounds left out', then: 'I ask' };
export const lookBack: ReflectMoment = { ...bare, id: 'look-back', kind: 'reflect', after: 'try-it', asks: ['happened'], beside: 'coffee' };
export const ownScene: OwnSceneMoment = { ...bare, id: 'own-scene', kind: 'own-scene', minutes: minutes(4), ask: 'Write a scene.' };
export const seen: ObserveMoment = { ...bare, id: 'seen', kind: 'observe', askOf: ['peer'] };

export const practice: Blueprint = {
  id: 'practice',
  title: 'Ask before you answer',
  skill: 'Asking',
  family: 'communication',
  language: 'en',
  why: 'It helps.',
  behaviour: { does: 'asks', timing: 'first', frequency: 'once', tone: 'calm', audience: 'a colleague', noticedAs: 'You were asked.' },
  signals: [],
  horizonDays: 60,
  cadence: { perWeek: 2, minutesPerDay: minutes(6) },
  adapt: [],
  moments: [coffee, sidelined, rule, tryIt, lookBack, ownScene, seen] satisfies readonly Moment[],
  retired: [],
  stories: [],
};

export const LISBON = 'Europe/Lisbon' as Zone; // every runtime knows it
/** Monday 2 March 2026, 10:00 in Lisbon and in UTC. */
export const START: Instant = instant(Date.UTC(2026, 2, 2, 10));

export const enrolment: Enrolment = {
  id: 'enrolment-of-sam',
  person: 'sam',
  blueprint: 'practice',
  revision: 'one' as Revision, // any text will do where nothing looks it up
  startedAt: START,
  constraint: null,
  pausedUntil: null,
};

export const officeHours: Availability = {
  zone: LISBON,
  working: { days: [1, 2, 3, 4, 5], from: minutes(9 * 60), until: minutes(17 * 60) },
  quiet: { from: minutes(19 * 60), until: minutes(8 * 60) },
  daysOff: [],
  busy: [],
  taken: [],
};

/** A request with some parts of one's own. */
export const request = (own: Partial<PlanRequest> = {}): PlanRequest => ({
  blueprint: practice,
  enrolment,
  journal: [],
  availability: officeHours,
  caps: CAPS,
  now: START,
  dice: seededDice(enrolment.id),
  ...own,
});

export type Happened = {
  readonly at: Instant;
  readonly kind: FactEntry['kind'];
  readonly moment: string;
  readonly facts?: object;
  readonly twist?: string | null;
  readonly touchpoint?: string | null;
  readonly author?: string;
};

/** What happened to Sam, each entry with an id and a count of its own. */
export const happened = (...entries: readonly Happened[]): readonly FactEntry[] =>
  entries.map(
    ({ facts = {}, twist = null, touchpoint = null, author = 'sam', ...rest }, index) =>
      ({
        id: `${rest.kind}-${rest.moment}-${rest.at}-${index}`,
        person: 'sam',
        author,
        device: 'phone',
        seq: index,
        zone: LISBON,
        blueprint: 'practice',
        revision: enrolment.revision,
        twist,
        touchpoint,
        facts,
        ...rest,
      }) as FactEntry, // a test that tells facts of another kind finds out by itself
  );
