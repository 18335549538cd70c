import { DAY, later, OBSERVATION_DAYS, uuidv7 } from '@micromoment/core';
import { addObservationRequest, agreedToPractise, entryFacts, mailLanguageOf, organisation, person } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';
import { waitsForMorning } from '../jobs/quiet.ts';
import { sendOnce } from '../jobs/send-once.ts';
import { requestCard } from './request-card.ts';
import { freshToken } from './token.ts';

type Asking = Extract<Job, { name: 'ask-observer' }>;

/** Asks a colleague what they noticed: a fresh link, good for one answer, of which only the hash is kept. Never in their quiet hours. */
export async function askObserver(house: House, job: Asking): Promise<void> {
  const asked = await whoIsAsked(house, job);
  if (!asked || (await waitsForMorning(house, job, { person: asked.observer, now: asked.now }))) return;
  const { entry, observer, learner, now, language, otherwise } = asked;
  const token = freshToken(job.organisation);
  const request = {
    id: uuidv7(now, house.dice),
    learner: learner.id,
    observer: observer.id,
    blueprint: entry.blueprint,
    revision: entry.revision,
    moment: entry.moment,
  };
  await house.store.inOrganisation(job.organisation, (tx) =>
    addObservationRequest(tx, { ...request, askedAt: now, expiresAt: later(now, OBSERVATION_DAYS * DAY), answeredAt: null }, token.hash),
  );
  const card = requestCard(learner.name, { url: `${house.origin}/notice#${token.text}`, language, otherwise });
  return sendOnce(house, { organisation: job.organisation, to: observer, about: { kind: 'observation-request', id: job.entry }, at: now, card });
}

const whoIsAsked = (house: House, { organisation: id, learner: learnerId, entry: entryId }: Asking) =>
  house.store.inOrganisation(id, async (tx) => {
    const [entry, learner, place] = await Promise.all([entryFacts(tx, entryId), person(tx, learnerId), organisation(tx)]);
    if (entry?.kind !== 'asked-observer' || !learner || !place) return undefined;
    const [observer, shelved] = await Promise.all([person(tx, entry.facts.observer), house.shelf.revision(tx, entry.blueprint, entry.revision)]);
    if (!observer || !shelved || !(await agreedToPractise(tx, [learnerId])).has(learnerId)) return undefined;
    return { entry, learner, observer, now: nowIn(house, place), language: await mailLanguageOf(tx, observer.id), otherwise: shelved.blueprint.language };
  });
