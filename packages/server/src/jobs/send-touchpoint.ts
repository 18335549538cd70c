import { whySentence } from '@micromoment/core';
import type { Card } from '@micromoment/delivery';
import { finishDelivery, openTouchpoint, organisation, person } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from './jobs.ts';

type Sending = Extract<Job, { name: 'send-touchpoint' }>;

/**
 * Sends one touchpoint. It is dropped when it was answered meanwhile or its window has passed, and never sent twice:
 * after a crash between the call and its mark nobody knows, and a lost nudge is cheaper than two.
 */
export async function sendTouchpoint(house: House, { organisation: id, touchpoint, delivery }: Sending, tries: number): Promise<void> {
  const ready = await house.store.inOrganisation(id, async (tx) => {
    const [open, place] = [await openTouchpoint(tx, touchpoint), await organisation(tx)];
    const now = place && nowIn(house, place);
    if (!open || !now || open.until <= now) return finishDelivery(tx, delivery, 'dropped');
    const [shelved, learner] = [await house.shelf.revision(tx, open.blueprint, open.revision), await person(tx, open.person)];
    return shelved && learner ? { open, now, learner, blueprint: shelved.blueprint } : undefined;
  });
  if (!ready) return;
  if (tries > 0 && house.keepsMails) return; // a kept mail is written in one step and cannot be half sent
  const { open, now, learner, blueprint } = ready;
  const card: Card = {
    eyebrow: 'Two minutes, when it suits you',
    title: blueprint.title,
    body: whySentence(open.why, open.twist, now),
    action: { label: 'Open the moment', url: `${house.origin}/moment/${open.id}` },
    foot: `You get this because you practise “${blueprint.title}”. It stays on Today; there is nothing to catch up on.`,
    language: blueprint.language,
  };
  const sent = await house.channel.send({ organisation: id, person: learner.id, name: learner.name, email: learner.email }, card, delivery);
  switch (sent.kind) {
    case 'sent':
      return house.store.inOrganisation(id, (tx) => finishDelivery(tx, delivery, 'sent'));
    case 'gone':
      return house.store.inOrganisation(id, (tx) => finishDelivery(tx, delivery, 'gone'));
    case 'rejected':
      return house.store.inOrganisation(id, (tx) => finishDelivery(tx, delivery, 'dropped'));
    case 'retry-at':
      throw new Error(sent.why);
  }
}
