import type { Card } from '@micromoment/delivery';
import { person, shareBackNamed } from '@micromoment/store';
import type { House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';

/** Tells one learner what changed because of them. */
export async function sendShareBack(
  house: House,
  { organisation: id, shareBack: shareBackId, person: personId }: Extract<Job, { name: 'send-share-back' }>,
): Promise<void> {
  const told = await house.store.inOrganisation(id, async (tx) => {
    const [shareBack, learner] = [await shareBackNamed(tx, shareBackId), await person(tx, personId)];
    const shelved = shareBack && (await house.shelf.current(tx, shareBack.blueprint));
    return shareBack && learner && shelved ? { shareBack, learner, blueprint: shelved.blueprint } : undefined;
  });
  if (!told) return;
  const card: Card = {
    eyebrow: 'What changed because of you',
    title: told.blueprint.title,
    body: told.shareBack.text,
    action: { label: 'Open Today', url: `${house.origin}/` },
    foot: `You get this because you practise “${told.blueprint.title}”.`,
    language: told.blueprint.language,
  };
  const { id: learner, name, email } = told.learner;
  const sent = await house.channel.send({ organisation: id, person: learner, name, email }, card, `share-back-${shareBackId}-${personId}`);
  if (sent.kind === 'retry-at') throw new Error(sent.why);
}
