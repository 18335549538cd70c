import { DAY, later, OBSERVATION_DAYS, uuidv7 } from '@micromoment/core';
import type { Card } from '@micromoment/delivery';
import { addObservationRequest, entryFacts, organisation, person } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';
import { freshToken } from './token.ts';

/** Asks a colleague what they noticed: a fresh link, good for one answer, of which only the hash is kept. */
export async function askObserver(
  house: House,
  { organisation: id, learner: learnerId, entry: entryId }: Extract<Job, { name: 'ask-observer' }>,
): Promise<void> {
  const token = freshToken(id);
  const asked = await house.store.inOrganisation(id, async (tx) => {
    const [entry, learner, place] = [await entryFacts(tx, entryId), await person(tx, learnerId), await organisation(tx)];
    if (entry?.kind !== 'asked-observer' || !learner || !place) return undefined;
    const [observer, shelved] = [await person(tx, entry.facts.observer), await house.shelf.revision(tx, entry.blueprint, entry.revision)];
    if (!observer || !shelved) return undefined;
    const now = nowIn(house, place);
    const request = {
      id: uuidv7(now, house.dice),
      learner: learner.id,
      observer: observer.id,
      blueprint: entry.blueprint,
      revision: entry.revision,
      moment: entry.moment,
    };
    await addObservationRequest(tx, { ...request, askedAt: now, expiresAt: later(now, OBSERVATION_DAYS * DAY), answeredAt: null }, token.hash);
    return { observer, learner, language: shelved.blueprint.language };
  });
  if (!asked) return;
  const { observer, learner, language } = asked;
  const card: Card = {
    eyebrow: `${learner.name} asks for thirty seconds`,
    title: 'What did you notice?',
    body: `${learner.name} is practising one behaviour and would like to know whether it showed. One question, no account; only ${learner.name} sees your answer.`,
    action: { label: 'Say what you noticed', url: `${house.origin}/notice#${token.text}` },
    foot: `You get this because ${learner.name} named you. If you would rather not answer, do nothing; nobody is told.`,
    language,
  };
  const sent = await house.channel.send({ organisation: id, person: observer.id, name: observer.name, email: observer.email }, card, `ask-${entryId}`);
  if (sent.kind === 'retry-at') throw new Error(sent.why);
}
