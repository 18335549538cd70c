import type { Blueprint } from '../blueprint/blueprint.ts';
import type { DecideMoment, Moment, RecallMoment, ReflectMoment, RespondMoment, TrialMoment } from '../blueprint/moment.ts';
import type { Revision } from '../blueprint/revision.ts';
import type { FactEntry } from '../journal/entry.ts';
import { HOUR, instant, later, minutes, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import { byPerson, grouped } from './by-person.ts';
import { GROUP_FLOOR } from './group-floor.ts';
import type { Prompted } from './prompted.ts';
import { countsOf, rollUp, type Books, type Rolled, type RollUpKey } from './roll-up.ts';
import type { RolledRow } from './rolled.ts';

/** Facts for tests: what happened to whom, in as few words as it takes. */
export type Told = Pick<FactEntry, 'person' | 'moment' | 'kind'> & {
  readonly facts?: object;
  readonly hour?: number;
  readonly touchpoint?: string | null;
  readonly author?: string;
};

/** The instant from which tests count their hours: Monday 2 March 2026, 00:00 UTC. */
export const MONDAY: Instant = instant(Date.UTC(2026, 2, 2));
/** The revision all told facts belong to. */
export const ONE = 'one' as Revision; // any text will do where nothing looks it up

/** Facts of the blueprint `practice`; each visit of a person to a moment is one touchpoint unless another is named. */
export function tell(...told: readonly Told[]): readonly FactEntry[] {
  return told.map(
    ({ person, moment, kind, facts = {}, hour = 0, touchpoint = `${person}-${moment}`, author = person }, index) =>
      ({
        id: `${person}-${moment}-${kind}-${hour}-${index}`,
        person,
        author,
        device: person,
        seq: index,
        at: later(MONDAY, hour * HOUR),
        zone: 'UTC',
        blueprint: 'practice',
        revision: ONE,
        moment,
        twist: null,
        touchpoint,
        kind,
        facts,
      }) as FactEntry, // a test that tells facts of another kind finds out by itself
  );
}

/** Visits to a prompt by as many people as are named in `met`, of whom the first `stopped` go no further. */
export function told(
  moment: string,
  { met, stopped, prefix = 'person' }: { readonly met: number; readonly stopped: number; readonly prefix?: string },
): readonly Told[] {
  return Array.from({ length: met }, (_, index): readonly Told[] => {
    const visit = { person: `${prefix}-${index}`, moment };
    const opened: Told = { ...visit, kind: 'opened' };
    return index < stopped ? [opened] : [opened, { ...visit, kind: 'decided', hour: 1 }];
  }).flat();
}

/** A blueprint for tests with a decide moment of each id, or the moments given. */
export const practice = (...moments: readonly (string | Moment)[]): Blueprint => ({
  id: 'practice',
  title: 'Ask before you answer',
  skill: 'Asking questions',
  family: 'communication',
  language: 'en',
  why: 'It helps.',
  behaviour: { does: 'asks one open question', timing: 'at once', frequency: 'weekly', tone: 'calm', audience: 'a colleague', noticedAs: 'You were asked.' },
  signals: [],
  horizonDays: 60,
  cadence: { perWeek: 2, minutesPerDay: minutes(6) },
  adapt: [],
  moments: moments.map((moment) => (typeof moment === 'string' ? decide(moment) : moment)),
  retired: [],
  stories: [],
});

/** A decide moment of two choices: `defer` leads to Thursday. */
export const decide = (id: string, changed: Partial<DecideMoment> = {}): DecideMoment => ({
  id,
  kind: 'decide',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  scene: 'Tomas stays on the line.',
  state: { trust: 3, engagement: 3 },
  options: [option('dismiss'), { ...option('defer'), next: 'thursday' }, option('explore')],
  scenes: [{ id: 'thursday', scene: 'Thursday comes.', options: [option('follow'), option('amend'), option('return')] }],
  insight: { intent: 'To help.', impact: 'It did not.', rule: 'Ask.' },
  twists: [],
  ...changed,
});

export const option = (id: string) => ({ id, say: `I ${id}.`, then: 'He looks up.', effect: {} });

/** A respond moment with one model and one contrast. */
export const respond = (id: string, changed: Partial<RespondMoment> = {}): RespondMoment => ({
  id,
  kind: 'respond',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  scene: 'Ines turns a cup.',
  ask: 'What do you say?',
  criteria: { question: 'present', advises: 'absent' },
  models: [{ text: 'What was it like?', because: 'It asks.' }],
  contrasts: [{ text: 'You should leave.', because: 'It advises.', shows: 'advises' }],
  twists: [],
  ...changed,
});

/** A trial for when somebody sighs. */
export const trial = (id: string): TrialMoment => ({
  id,
  kind: 'trial',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  within: minutes(1440),
  if: 'somebody sighs',
  then: 'I ask',
});

/** A look back on a trial, beside the answer to another moment. */
export const reflect = (id: string, { after, beside }: Pick<ReflectMoment, 'after' | 'beside'>): ReflectMoment => ({
  id,
  kind: 'reflect',
  minutes: minutes(2),
  develops: [],
  replaces: [],
  after,
  asks: ['happened', 'tone'],
  beside,
});

/** A recall of a minute. */
export const recall = (id: string): RecallMoment => ({
  id,
  kind: 'recall',
  minutes: minutes(1),
  develops: [],
  replaces: [],
  ask: 'What comes first?',
  answer: 'A question.',
  twists: [],
});

/** Touchpoints delivered to people, so many hours after MONDAY each, and an opening for those that `opens` says. */
export function delivered(
  people: number,
  hours: readonly number[],
  opens: (turn: number, person: number) => boolean,
): { readonly prompted: readonly Prompted[]; readonly facts: readonly FactEntry[] } {
  const all = Array.from({ length: people }, (_, person) => hours.map((hour, turn) => ({ person, hour, turn }))).flat();
  return {
    prompted: all.map(({ person, hour, turn }) => ({
      person: `person-${person}`,
      touchpoint: `${person}-${turn}`,
      moment: 'sidelined',
      revision: ONE,
      at: later(MONDAY, hour * HOUR),
      zone: 'UTC' as Zone,
      channel: 'email',
    })), // Intl knows UTC
    facts: tell(
      ...all
        .filter(({ turn, person }) => opens(turn, person))
        .flatMap(({ person, hour, turn }): readonly Told[] => {
          const visit = { person: `person-${person}`, moment: 'sidelined', touchpoint: `${person}-${turn}` };
          return [
            { ...visit, kind: 'opened', hour: hour + 0.1 },
            { ...visit, kind: 'decided', hour: hour + 0.2 },
          ];
        }),
    ),
  };
}

/** A trial planned for the day that follows. */
export const plan = (person: string, hour = 0): Told => ({
  person,
  moment: 'try-it',
  kind: 'planned-trial',
  hour,
  facts: { until: later(MONDAY, (hour + 24) * HOUR), remindAt: null },
});

/** What somebody says of a trial afterwards. */
export const lookBack = (person: string, outcome: string, hour = 30, rated: object = {}): Told => ({
  person,
  moment: 'look-back',
  kind: 'reflected',
  hour,
  facts: { outcome, ...rated },
});

/** How confident somebody is. */
export const rate = (person: string, when: string, rating: number, hour = 0): Told => ({
  person,
  moment: 'coffee',
  kind: 'rated-confidence',
  hour,
  facts: { when, rating },
});

/** What a colleague noticed of somebody. */
export const saw = (person: string, author: string, sighting: string): Told => ({
  person,
  author,
  moment: 'seen',
  kind: 'observed',
  touchpoint: null,
  facts: { sighting },
});

/** The rows a roll-up comes to when these are folded in one by one, each into the books of its person. */
export function rolled(all: readonly Rolled[]): readonly RolledRow[] {
  const books = new Map<string, Books>();
  const counts = all.flatMap((fact) => {
    const folded = rollUp(books.get(fact.person) ?? new Map(), [fact]);
    books.set(fact.person, folded.books);
    return folded.changes.flatMap(({ person, key, by }) => countsOf(by).map(([measure, count]) => ({ ...key, measure, person, count })));
  });
  const rows = grouped(counts, ({ moment, twist, week, measure }) => JSON.stringify([moment, twist, week, measure]));
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => rowOf(own));
}

type Counted = Omit<RollUpKey, 'blueprint' | 'revision'> & Pick<RolledRow, 'measure' | 'count'> & { readonly person: string };

function rowOf(own: readonly Counted[]): readonly RolledRow[] {
  const [first] = own;
  const sums = [...byPerson(own)].map(([person, each]) => ({ person, count: each.reduce((sum, { count }) => sum + count, 0) }));
  const who = sums.filter(({ count }) => count !== 0).map(({ person }) => person);
  if (!first || who.length === 0) return [];
  const { moment, twist, week, measure } = first;
  const count = sums.reduce((sum, each) => sum + each.count, 0);
  return [{ revision: ONE, moment, twist, week, measure, count, people: who.length, who: who.length < GROUP_FLOOR ? who.toSorted() : [] }];
}
