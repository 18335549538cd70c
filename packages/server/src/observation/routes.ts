import { uuidv7, type Entry, type Instant, type ObservationRequest, type Person } from '@micromoment/core';
import {
  agreedToPractise,
  append,
  isErased,
  markObservationAnswered,
  observationRequest,
  organisation,
  person,
  type OrganisationTransaction,
} from '@micromoment/store';
import { observationAnswerSchema, observationCardSchema, observationLookSchema, type ObservationAnswer, type ObservationCard } from '@micromoment/wire';
import { planFor } from '../jobs/plan.ts';
import { hang, type App } from '../door/door.ts';
import { Refusal } from '../door/refusal.ts';
import { nowIn, type House } from '../house.ts';
import { readToken } from './token.ts';

/** Entries that no device of the learner's made stand under this device id. */
const SERVER_DEVICE = '00000000-0000-4000-8000-000000000000';

export function hangObservations(app: App, house: House): void {
  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/observations/look',
      says: 'What an observer is asked.',
      takes: observationLookSchema,
      gives: observationCardSchema,
      open: true,
    },
    (_context, { token }) => byToken(house, token, ({ asked }) => Promise.resolve(cardOf(asked))),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/observations',
      says: 'Keeps what an observer noticed.',
      takes: observationAnswerSchema,
      gives: observationCardSchema,
      open: true,
    },
    (_context, answer) =>
      byToken(house, answer.token, async ({ tx, asked }) => {
        if (stateOf(asked) !== 'open')
          throw new Refusal(409, 'not-open', 'This question has been answered or is too old.', `Ask ${asked.learner.name} to send a new one.`);
        await append(tx, [entryOf(house, asked, answer)], asked.now);
        await markObservationAnswered(tx, asked.request.id, asked.now);
        await planFor(house, { tx, person: asked.learner, now: asked.now, blueprints: new Set([asked.request.blueprint]) });
        return { ...cardOf(asked), state: 'answered' };
      }),
  );
}

type Asked = {
  readonly request: ObservationRequest;
  readonly learner: Person;
  readonly observer: Person;
  readonly noticedAs: string;
  readonly language: string;
  readonly now: Instant;
  readonly isWanted: boolean;
};

/** Finds what a token asks, in the token's organisation; nothing tells a wrong token from one that never was. */
async function byToken<Answer>(
  house: House,
  text: string,
  work: (found: { readonly tx: OrganisationTransaction; readonly asked: Asked }) => Promise<Answer>,
): Promise<Answer> {
  const unknown = new Refusal(
    404,
    'no-such-question',
    'Nobody asks anything with this link.',
    'See whether all of its address is there. Whoever asked you can ask again.',
  );
  const token = readToken(text);
  if (!token) throw unknown;
  return house.store.inOrganisation(token.organisation, async (tx) => {
    const [request, place] = [await observationRequest(tx, token.hash), await organisation(tx)];
    if (!request || !place) throw unknown;
    const [learner, observer] = [await person(tx, request.learner), await person(tx, request.observer)];
    const shelved = await house.shelf.revision(tx, request.blueprint, request.revision);
    // Neither of somebody who has taken back that anything is kept of them, nor of somebody erased, whose words would be lost.
    const isWanted = (await agreedToPractise(tx, [request.learner])).has(request.learner) && !(await isErased(tx, request.learner));
    if (!learner || !observer || !shelved) throw unknown;
    const { behaviour, language } = shelved.blueprint;
    return work({ tx, asked: { request, learner, observer, noticedAs: behaviour.noticedAs, language, now: nowIn(house, place), isWanted } });
  });
}

const stateOf = ({ request, now, isWanted }: Asked): ObservationCard['state'] =>
  request.answeredAt !== null ? 'answered' : !isWanted || request.expiresAt <= now ? 'expired' : 'open';

const cardOf = (asked: Asked): ObservationCard => ({
  learner: asked.learner.name,
  observer: asked.observer.name,
  noticedAs: asked.noticedAs,
  language: asked.language,
  state: stateOf(asked),
});

function entryOf(house: House, { request, learner, observer, now }: Asked, { sighting, note }: ObservationAnswer): Entry {
  return {
    id: uuidv7(now, house.dice),
    person: learner.id,
    author: observer.id,
    device: SERVER_DEVICE,
    seq: 0,
    at: now,
    zone: observer.zone,
    blueprint: request.blueprint,
    revision: request.revision,
    moment: request.moment,
    twist: null,
    touchpoint: null,
    kind: 'observed',
    facts: { sighting },
    words: note?.trim() ? { note: note.trim() } : {},
  };
}
