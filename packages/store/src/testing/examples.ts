import {
  instant,
  minutes,
  type Entry,
  type EntryOf,
  type ObservationRequest,
  type Person,
  type Review,
  type ReviewInsight,
  type Revision,
  type Touchpoint,
  type Zone,
} from '@micromoment/core';
import { freshId } from '../fresh-id.ts';
import { createOrganisation } from '../organisations.ts';
import { addPerson } from '../people/people.ts';
import type { Store } from '../store.ts';

const LISBON = 'Europe/Lisbon' as Zone; // a zone every runtime knows
const NOON = instant(Date.UTC(2026, 2, 4, 12));

/** A colleague in Lisbon with a nine-to-five. */
export function somePerson(changes: Partial<Person> = {}): Person {
  const id = changes.id ?? freshId();
  const week = { days: [1, 2, 3, 4, 5], from: minutes(540), until: minutes(1020) } as const;
  const usual: Person = {
    id,
    name: 'Ana Reis',
    email: `${id}@example.org`,
    roles: ['learner'],
    team: null,
    managedBy: null,
    zone: LISBON,
    working: week,
    quiet: { from: minutes(1140), until: minutes(480) },
    joinedAt: NOON,
  };
  return { ...usual, ...changes };
}

/** What a person wrote in answer to a moment on a Wednesday at noon. */
export function someResponse(person: string, changes: Partial<EntryOf<'responded'>> = {}): EntryOf<'responded'> {
  const usual: EntryOf<'responded'> = {
    ...envelope(person),
    kind: 'responded',
    facts: { seconds: 40 },
    words: { response: 'Tell me what that was like for you.' },
  };
  return { ...usual, ...changes };
}

/** What a colleague noticed of a person. */
export const someObservation = (person: string, author: string, note: string): Entry => ({
  ...envelope(person),
  author,
  kind: 'observed',
  facts: { sighting: 'saw-it' },
  words: { note },
});

/** A touchpoint due on a Wednesday at noon, for a day. */
export function someTouchpoint(person: string, changes: Partial<Touchpoint> = {}): Touchpoint {
  const why = { reason: 'first-visit', visits: 0, recall: null, movedBy: [], ideal: NOON, lastMet: null } as const;
  const usual: Touchpoint = { id: freshId(), person, ...WHERE, twist: null, due: NOON, until: instant(NOON + 86_400_000), why };
  return { ...usual, ...changes };
}

/** What a learner asked of a colleague, open for two weeks. */
export const someObservationRequest = (learner: string, observer: string): ObservationRequest => ({
  id: freshId(),
  learner,
  observer,
  ...WHERE,
  askedAt: NOON,
  expiresAt: instant(NOON + 14 * 86_400_000),
  answeredAt: null,
});

/** A review that left everything as it was. */
export function someReview(by: string, changes: Partial<Review> = {}): Review {
  const insight: ReviewInsight = {
    status: 'keep',
    sign: null,
    headline: { says: 'keep', given: { stopped: 0, met: 14 } },
    evidence: [{ says: 'evidence.keep', given: { seen: 3, planned: 4 } }],
    interval: { says: 'interval.keep', given: { low: 8, high: 14 } },
    against: { says: 'against.keep', given: {} },
    moreNeeded: null,
    suggested: null,
    alternatives: [],
    guardrail: { says: 'guardrail.keep', given: {} },
    also: [],
  };
  const { blueprint, revision } = WHERE;
  const usual: Review = {
    ownedBy: by,
    id: freshId(),
    blueprint,
    by,
    at: instant(1),
    insight,
    adjustment: null,
    because: 'It works.',
    before: revision,
    after: revision,
    ...UNCHANGED,
  };
  return { ...usual, ...changes };
}

const UNCHANGED = { check: null, waiting: null, standing: null, outcome: null, publishedAt: null, outcomeAt: null, putBackAt: null } as const;

/** Makes an organisation with these people in it. @returns its id */
export async function someOrganisation(store: Store, people: readonly Person[] = [], { demo = false } = {}): Promise<string> {
  const id = freshId();
  await createOrganisation(store, { id, name: 'Casa Azul', zone: LISBON, demo });
  await store.inOrganisation(id, async (tx) => {
    for (const person of people) await addPerson(tx, person);
  });
  return id;
}

const WHERE = { blueprint: 'listening-without-taking-over', revision: 'r1' as Revision, moment: 'coffee-chat' } as const; // a test's own revision

const envelope = (person: string) => ({
  id: freshId(),
  person,
  author: person,
  device: DEVICE,
  seq: (count += 1),
  at: NOON,
  zone: LISBON,
  ...WHERE,
  twist: null,
  touchpoint: null,
});

const DEVICE = freshId();
let count = 0;
