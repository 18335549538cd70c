import { no, ok, type Instant, type OfferedRelease, type Result, type Subscription, type Withdrawn } from '@micromoment/core';
import { blueprintSchema, parse, rewrite } from '@micromoment/format';
import { answerOffer, currentRevision, type OrganisationTransaction } from '@micromoment/store';
import { publish, type Published, type PublishProblem } from '../blueprint/publish.ts';
import type { House } from '../house.ts';

export type Taking = {
  readonly subscription: Pick<Subscription, 'id' | 'title'>;
  readonly offer: OfferedRelease;
  /** Who takes it; null when the subscription's rule does. */
  readonly by: string | null;
  readonly now: Instant;
};

/** Takes a release into use: everyone enrolled in the blueprint goes on with it. Problem: one sentence; nothing has then been changed. */
export async function take(house: House, tx: OrganisationTransaction, { subscription, offer, by, now }: Taking): Promise<Result<Published, string>> {
  if (offer.withdrawn) return no(withdrawnSentence(offer.withdrawn));
  const inUse = await currentRevision(tx, offer.blueprint);
  const because = `Release ${offer.number} of “${subscription.title}”.`;
  const published = await publish(tx, house.jobs, { source: offer.source, by, because, at: now, over: inUse?.revision ?? null });
  if (!published.ok && published.problem.kind === 'published-meanwhile' && by === null)
    throw new Error('somebody published in this very moment; the look is made again');
  if (!published.ok) return no(sentenceOf(published.problem));
  await answerOffer(tx, { subscription: subscription.id, ...offer }, { answer: 'accepted', by, at: now });
  return published;
}

/** Publishes a copy under an id of one's own, which goes its own way from now on; the text keeps its comments. Problem: one sentence. */
export async function fork(
  house: House,
  tx: OrganisationTransaction,
  { subscription, offer, by, now }: Taking,
  as: string,
): Promise<Result<Published, string>> {
  if (offer.withdrawn) return no(withdrawnSentence(offer.withdrawn));
  const id = blueprintSchema.shape.blueprint.safeParse(as);
  if (!id.success) return no(id.error.issues[0]?.message ?? 'This is no id.');
  if (as === offer.blueprint || (await currentRevision(tx, as))) return no(`There is a blueprint with the id ${as} already.`);
  const { blueprint } = parse(offer.source);
  const text = blueprint && rewrite(offer.source, { ...blueprint, id: as });
  if (!text?.ok) return no('The text cannot take another id.');
  const because = `A copy of ${offer.blueprint}, release ${offer.number} of “${subscription.title}”.`;
  const published = await publish(tx, house.jobs, { source: text.value, by, because, at: now, over: null });
  if (!published.ok) return no(sentenceOf(published.problem));
  await answerOffer(tx, { subscription: subscription.id, ...offer }, { answer: 'forked', by, at: now });
  return ok(published.value);
}

const withdrawnSentence = ({ because }: Withdrawn): string => `Its publisher has withdrawn this release: ${because}`;

function sentenceOf(problem: PublishProblem): string {
  switch (problem.kind) {
    case 'does-not-lint':
      return `It cannot take the place of what is in use. ${problem.findings[0]?.message ?? 'It is no blueprint.'}`;
    case 'published-meanwhile':
      return `Somebody here has published “${problem.title}” in this very moment.`;
  }
}
