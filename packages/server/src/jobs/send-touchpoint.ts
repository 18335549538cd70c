import { agreedToPractise, finishDelivery, mailLanguageOf, openTouchpoint, organisation, person } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from './jobs.ts';
import { deliveryId, sendOnce } from './send-once.ts';
import { touchpointCard } from './touchpoint-card.ts';

/** Sends one touchpoint; one that was answered meanwhile, whose window has passed, or whose person agrees no more is dropped and never delivered late. */
export async function sendTouchpoint(
  house: House,
  { organisation: id, touchpoint, person: personId }: Extract<Job, { name: 'send-touchpoint' }>,
): Promise<void> {
  const about = { kind: 'touchpoint', id: touchpoint } as const;
  const ready = await house.store.inOrganisation(id, async (tx) => {
    const [open, place, learner, agreed] = await Promise.all([
      openTouchpoint(tx, touchpoint),
      organisation(tx),
      person(tx, personId),
      agreedToPractise(tx, [personId]),
    ]);
    const now = place && nowIn(house, place);
    if (!open || !learner || !now || open.until <= now || !agreed.has(personId)) return finishDelivery(tx, deliveryId(personId, about), 'dropped');
    const shelved = await house.shelf.revision(tx, open.blueprint, open.revision);
    return shelved && { open, now, learner, language: await mailLanguageOf(tx, personId), blueprint: shelved.blueprint };
  });
  if (!ready) return;
  const { open, now, learner, language, blueprint } = ready;
  const card = touchpointCard(blueprint, open, { now, language, url: `${house.origin}/moment/${open.id}` });
  return sendOnce(house, { organisation: id, to: learner, about, at: now, card });
}
