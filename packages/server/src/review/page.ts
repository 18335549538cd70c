import { choicesFor, draftShareBack, entriesForFigures, findInsight, flowThrough, titleOf, type Person } from '@micromoment/core';
import { factsOf, people, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import type { PastReview, ReviewPage } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { ShelvedRevision } from '../blueprint/shelf.ts';

/** The review page of one blueprint as this viewer may see it. */
export async function reviewPage({ tx, me, now }: Pick<Standing, 'tx' | 'me' | 'now'>, shelved: ShelvedRevision): Promise<ReviewPage> {
  const { blueprint } = shelved;
  const facts = await factsFor(tx, me, blueprint.id);
  const insight = findInsight({ facts, blueprint, revision: shelved.revision, now });
  return {
    blueprint: { id: blueprint.id, title: blueprint.title, revision: shelved.revision, source: shelved.source },
    insight,
    choices: choicesFor(blueprint, insight).map((adjustment) => ({ title: titleOf(adjustment, blueprint), adjustment })),
    flow: flowThrough({ facts, blueprint, revision: shelved.revision, now }),
    shareBackDraft: draftShareBack(insight.suggested, insight, blueprint),
    history: await history(tx, shelved),
  };
}

/** The facts figures may be made of for this viewer, through the one place that decides who may see what. */
export async function factsFor(tx: OrganisationTransaction, me: Person, blueprint: string) {
  const owners = new Map((await people(tx)).map((owner) => [owner.id, owner]));
  return entriesForFigures(await factsOf(tx, blueprint), me, owners);
}

async function history(tx: OrganisationTransaction, { blueprint }: ShelvedRevision): Promise<readonly PastReview[]> {
  const names = new Map((await people(tx)).map(({ id, name }) => [id, name]));
  return (await reviewsOf(tx, blueprint.id)).map(({ id, at, by, insight, adjustment, because }) => ({
    id,
    at,
    by: names.get(by) ?? 'somebody who has left',
    headline: insight.headline,
    decision: adjustment ? titleOf(adjustment, blueprint) : 'Leave it as it is.',
    because,
  }));
}
