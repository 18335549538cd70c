import {
  CAPS,
  DAY,
  later,
  minutes,
  momentOf,
  planTouchpoints,
  seededDice,
  trialTimes,
  zoneNamed,
  type Availability,
  type Blueprint,
  type DecideMoment,
  type Enrolment,
  type FactEntry,
  type Instant,
  type Option,
  type Touchpoint,
} from '@micromoment/core';
import { revisionOf } from '@micromoment/format';

/** The touchpoints of somebody who answers each of them when it is due, tries what was practised, and looks back. The same blueprint gives the same. */
export function punctualPractice(blueprint: Blueprint, begins: Instant, days: number): readonly Touchpoint[] {
  const revision = revisionOf(blueprint);
  const enrolment: Enrolment = {
    id: blueprint.id,
    person: 'somebody',
    blueprint: blueprint.id,
    revision,
    startedAt: begins,
    constraint: null,
    pausedUntil: null,
  };
  const met: Touchpoint[] = [];
  const journal: FactEntry[] = [];
  let now = begins;
  while (now < later(begins, days * DAY)) {
    const plan = planTouchpoints({ blueprint, enrolment, journal, availability: OFFICE, caps: CAPS, now, dice: seededDice(blueprint.id), delivered: met });
    const next = plan.find(({ id }) => !met.some((touchpoint) => touchpoint.id === id));
    if (!next || next.due > later(now, DAY)) {
      now = later(now, DAY);
      continue;
    }
    met.push(next);
    const told = happeningAt(next, blueprint);
    if (told) journal.push(entryOf(next, told, journal.length));
    now = later(next.due, 60_000);
  }
  return met.filter(({ due }) => due < later(begins, days * DAY));
}

const OFFICE: Availability = {
  zone: zoneNamed('UTC')!, // every runtime knows it
  working: { days: [1, 2, 3, 4, 5], from: minutes(9 * 60), until: minutes(17 * 60) },
  quiet: { from: minutes(19 * 60), until: minutes(8 * 60) },
  daysOff: [],
  busy: [],
  taken: [],
};

type Told = Pick<FactEntry, 'kind' | 'facts'>;

function happeningAt({ moment: id, due }: Touchpoint, blueprint: Blueprint): Told | undefined {
  const moment = momentOf(blueprint, id);
  if (!moment) return undefined;
  switch (moment.kind) {
    case 'respond':
      return { kind: 'responded', facts: { seconds: 90 } };
    case 'decide':
      return { kind: 'decided', facts: { seconds: 60, path: kindestPath(moment), state: moment.state } };
    case 'recall':
      return { kind: 'recalled', facts: { seconds: 40, recall: 'all' } };
    case 'own-scene':
      return { kind: 'wrote-scene', facts: { seconds: 150 } };
    case 'trial':
      return { kind: 'planned-trial', facts: trialTimes({ plannedAt: due, within: moment.within, availability: OFFICE }) };
    case 'reflect':
      return { kind: 'reflected', facts: { outcome: 'tried' } };
    case 'observe':
      return { kind: 'asked-observer', facts: { observer: 'a colleague' } };
  }
}

/** The first choice that does the other person most good; a moment that is met well comes back later. */
function kindestPath({ options }: DecideMoment): readonly { readonly scene: null; readonly option: string }[] {
  const [best] = options.toSorted((a, b) => goodOf(b) - goodOf(a));
  return best ? [{ scene: null, option: best.id }] : [];
}

const goodOf = ({ effect }: Option): number => (effect.trust ?? 0) + (effect.engagement ?? 0);

function entryOf({ id, person, blueprint, revision, moment, twist, due }: Touchpoint, told: Told, seq: number): FactEntry {
  const envelope = { id: `${id} answered`, person, author: person, device: 'planning', seq, at: due, zone: OFFICE.zone, blueprint, revision, moment, twist };
  return { ...envelope, touchpoint: id, ...told } as FactEntry; // each kind is told with the facts of its kind, above
}
