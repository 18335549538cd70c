import { draftShareBack, findInsight, largeEnough, uuidv7, type Adjustment, type Revision } from '@micromoment/core';
import { currentRevisions, enrolmentsIn, keepReview, keepShareBack } from '@micromoment/store';
import { decisionRequestSchema, previewRequestSchema, previewSchema, reviewListSchema, type DecisionRequest, type Preview } from '@micromoment/wire';
import type { Context } from 'hono';
import { z } from 'zod';
import { publish } from '../blueprint/publish.ts';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import { asOneWhoMay, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { adjustedText } from './decide.ts';
import { diffOf } from './diff.ts';
import { factsFor, reviewPage } from './page.ts';

const reviewPageSchema = z.looseObject({ blueprint: z.looseObject({ id: z.string() }), insight: z.looseObject({ status: z.string(), headline: z.string() }) });

export function hangReviews(app: App, house: House): void {
  const current = async (context: Context, { tx }: Standing): Promise<ShelvedRevision> => {
    const id = context.req.param('blueprint') ?? '';
    const shelved = await house.shelf.current(tx, id);
    if (!shelved) throw notFound(`There is no blueprint "${id}" here.`);
    return shelved;
  };

  hang(app, { method: 'get', path: '/api/v1/reviews', says: 'The blueprints that can be reviewed.', gives: reviewListSchema }, (context) =>
    asOneWhoMay(house, context, 'review', async ({ tx }) => {
      const rows = await Promise.all(
        (await currentRevisions(tx)).map(async ({ blueprint, title }) => ({ blueprint, title, learners: shown((await enrolmentsIn(tx, blueprint)).length) })),
      );
      return { reviews: rows.toSorted((a, b) => b.learners - a.learners) };
    }),
  );

  hang(
    app,
    { method: 'get', path: '/api/v1/reviews/{blueprint}', says: 'The insight of one blueprint, and what may be chosen.', gives: reviewPageSchema },
    (context) => asOneWhoMay(house, context, 'review', async (standing) => reviewPage(standing, await current(context, standing))),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/reviews/{blueprint}/preview',
      says: 'What an adjustment would change in the text.',
      takes: previewRequestSchema,
      gives: previewSchema,
    },
    (context, { revision, adjustment }) =>
      asOneWhoMay(house, context, 'review', async (standing) => previewOf(standing, unchanged(await current(context, standing), revision), adjustment)),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/reviews/{blueprint}/decision',
      says: 'Keeps the decision, publishes what it changes, and tells the learners.',
      takes: decisionRequestSchema,
      gives: reviewPageSchema,
    },
    (context, decision) =>
      asOneWhoMay(house, context, 'review', async (standing) => {
        const shelved = unchanged(await current(context, standing), decision.revision);
        await decide(house, standing, shelved, decision);
        return reviewPage(standing, await current(context, standing));
      }),
  );
}

async function previewOf({ tx, me, now }: Standing, shelved: ShelvedRevision, adjustment: Adjustment): Promise<Preview> {
  const text = await adjustedText(shelved, adjustment);
  const insight = findInsight({ facts: await factsFor(tx, me, shelved.blueprint.id), blueprint: shelved.blueprint, revision: shelved.revision, now });
  const shareBackDraft = draftShareBack(adjustment, insight, shelved.blueprint);
  return text.ok
    ? { diff: [...diffOf(shelved.source, text.value)], findings: [], refusal: null, shareBackDraft }
    : { diff: [], findings: [], refusal: text.problem, shareBackDraft };
}

async function decide(house: House, { tx, me, now }: Standing, shelved: ShelvedRevision, { adjustment, because, shareBack }: DecisionRequest): Promise<void> {
  const insight = findInsight({ facts: await factsFor(tx, me, shelved.blueprint.id), blueprint: shelved.blueprint, revision: shelved.revision, now });
  const after = adjustment ? await publishAdjusted(house, { tx, me, now }, shelved, { adjustment, because }) : shelved.revision;
  const review = {
    id: uuidv7(now, house.dice),
    blueprint: shelved.blueprint.id,
    by: me.id,
    at: now,
    insight,
    adjustment,
    because,
    before: shelved.revision,
    after,
  };
  await keepReview(tx, review);
  if (shareBack === null || shareBack.trim() === '') return;
  const told = { id: uuidv7(now, house.dice), review: review.id, blueprint: review.blueprint, text: shareBack.trim(), at: now };
  await keepShareBack(tx, told);
  for (const { person } of await enrolmentsIn(tx, review.blueprint))
    await enqueueIn(house.jobs, tx, { name: 'send-share-back', organisation: tx.organisation, shareBack: told.id, person });
}

async function publishAdjusted(
  house: House,
  { tx, me, now }: Pick<Standing, 'tx' | 'me' | 'now'>,
  shelved: ShelvedRevision,
  { adjustment, because }: { adjustment: Adjustment; because: string },
): Promise<Revision> {
  const text = await adjustedText(shelved, adjustment);
  if (!text.ok) throw new Refusal(422, 'cannot-adjust', text.problem, 'Pick another adjustment, or leave it as it is.');
  const published = await publish(tx, house.jobs, { source: text.value, by: me.id, because, at: now, over: shelved.revision });
  if (published.ok) return published.value.revision;
  if (published.problem.kind === 'published-meanwhile') throw decidedMeanwhile();
  const [finding] = published.problem.findings;
  throw new Refusal(422, 'does-not-lint', finding?.message ?? 'The text does not lint.', 'Pick another adjustment, or leave it as it is.');
}

/** Two facilitators at once: the second sees that the first has decided, and decides on what stands now. */
function unchanged(shelved: ShelvedRevision, lookedAt: string): ShelvedRevision {
  if (shelved.revision !== lookedAt) throw decidedMeanwhile();
  return shelved;
}

const decidedMeanwhile = (): Refusal =>
  new Refusal(
    409,
    'decided-meanwhile',
    'A colleague has changed this blueprint since you opened the page.',
    'Open the review again; their decision stands in its history.',
  );

/** Rounded to five below twenty, and nothing below five (docs/privacy.md). */
const shown = (learners: number): number => (!largeEnough(learners) ? 0 : learners < 20 ? Math.round(learners / 5) * 5 : learners);
