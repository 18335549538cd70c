import {
  awaitsWord,
  draftShareBack,
  isOpen,
  largeEnough,
  mayPutBack,
  shownCount,
  type Adjustment,
  type Instant,
  type Outcome,
  type Review,
} from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import { currentRevisions, enrolmentsIn, keepDraft, mailLanguageOf, reviewsOf } from '@micromoment/store';
import {
  checkEndSchema,
  decisionRequestSchema,
  draftRequestSchema,
  draftSchema,
  previewRequestSchema,
  previewSchema,
  reviewListSchema,
  type Preview,
} from '@micromoment/wire';
import type { Context } from 'hono';
import { z } from 'zod';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import { asOneWhoMay, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { figuresAsCsv } from './csv.ts';
import { adjustedText } from './decide.ts';
import { diffOf } from './diff.ts';
import { insightOf } from './evidence.ts';
import { holdReview } from './hold.ts';
import { heldDraft, reviewPage } from './page.ts';
import { endCheck, putBack } from './see-to-check.ts';
import { wordRefusal } from './word-refusal.ts';
import { wordShareBack } from './word-share-back.ts';

const reviewPageSchema = z.looseObject({ blueprint: z.looseObject({ id: z.string() }), insight: z.looseObject({ status: z.string(), headline: z.string() }) });

/** Hangs one door of a blueprint's review; what it does begins with the blueprint as it stands. */
type ReviewDoor<Takes extends z.ZodType> = {
  readonly method: 'get' | 'post';
  readonly of: string;
  readonly says: string;
  readonly takes?: Takes;
  readonly gives: z.ZodType;
};

export function hangReviews(app: App, house: House): void {
  const current = async (context: Context, { tx }: Standing): Promise<ShelvedRevision> => {
    const id = context.req.param('blueprint') ?? '';
    const shelved = await house.shelf.current(tx, id);
    if (!shelved) throw notFound(`There is no blueprint "${id}" here.`);
    return shelved;
  };
  const onReview = <Takes extends z.ZodType>(
    { of, ...door }: ReviewDoor<Takes>,
    act: (standing: Standing, shelved: ShelvedRevision, body: z.output<Takes>) => Promise<object | Response>,
  ): void =>
    hang(app, { ...door, path: `/api/v1/reviews/{blueprint}${of}` }, (context, body) =>
      asOneWhoMay(house, context, 'review', async (standing) => act(standing, await current(context, standing), body)),
    );

  hang(app, { method: 'get', path: '/api/v1/reviews', says: 'The blueprints that can be reviewed.', gives: reviewListSchema }, (context) =>
    asOneWhoMay(house, context, 'review', reviewList),
  );

  onReview(
    { method: 'get', of: '', says: 'The insight of one blueprint, its figures, and what may be chosen.', gives: reviewPageSchema },
    (standing, shelved) => reviewPage(house, standing, shelved),
  );

  onReview({ method: 'get', of: '/figures.csv', says: 'The figures of the page, for a spreadsheet.', gives: z.string() }, async (standing, shelved) =>
    figuresAsCsv(await reviewPage(house, standing, shelved), mailWords(await mailLanguageOf(standing.tx, standing.me.id), 'en').say),
  );

  onReview(
    { method: 'post', of: '/preview', says: 'What an adjustment would change in the text.', takes: previewRequestSchema, gives: previewSchema },
    (standing, shelved, { revision, adjustment }) => previewOf(house, standing, unchanged(shelved, revision), adjustment),
  );

  onReview({ method: 'get', of: '/draft', says: 'How far the review has come that is being held.', gives: draftSchema }, async ({ tx, me }, shelved) => ({
    draft: await heldDraft(tx, shelved, me.id),
  }));

  onReview(
    { method: 'post', of: '/draft', says: 'Keeps how far a review has come, for whoever goes on with it.', takes: draftRequestSchema, gives: draftSchema },
    async ({ tx, me, now }, shelved, { revision, upon, step, written }) => {
      const { blueprint } = unchanged(shelved, revision);
      await keepDraft(tx, { blueprint: blueprint.id, revision: shelved.revision, step, written, by: me.id, at: now }, upon);
      return { draft: await heldDraft(tx, shelved, me.id) };
    },
  );

  onReview(
    {
      method: 'post',
      of: '/decision',
      says: 'Keeps the decision, publishes what it changes, and tells the learners.',
      takes: decisionRequestSchema,
      gives: reviewPageSchema,
    },
    async (standing, shelved, decision) => {
      await holdReview(house, standing, unchanged(shelved, decision.revision), decision);
      return reviewPage(house, standing, (await house.shelf.current(standing.tx, shelved.blueprint.id)) ?? shelved);
    },
  );

  onReview(
    { method: 'post', of: '/check', says: 'Ends a running check, or puts a change back as it was.', takes: checkEndSchema, gives: reviewPageSchema },
    async (standing, shelved, ending) => {
      await endOrPutBack(house, standing, { blueprint: shelved.blueprint.id, ...ending });
      return reviewPage(house, standing, (await house.shelf.current(standing.tx, shelved.blueprint.id)) ?? shelved);
    },
  );
}

async function reviewList({ tx }: Standing): Promise<z.infer<typeof reviewListSchema>> {
  const rows = [];
  for (const { blueprint, title } of await currentRevisions(tx)) {
    const learners = (await enrolmentsIn(tx, blueprint)).length;
    rows.push({ blueprint, title, learners: largeEnough(learners) ? shownCount(learners) : 0 });
  }
  return { reviews: rows.toSorted((a, b) => b.learners - a.learners) };
}

async function previewOf(house: House, { tx, me, now }: Standing, shelved: ShelvedRevision, adjustment: Adjustment): Promise<Preview> {
  const text = await adjustedText(shelved, adjustment);
  const open = (await reviewsOf(tx, shelved.blueprint.id)).find(isOpen);
  const told = draftShareBack(adjustment, await insightOf(house, tx, { shelved, open, now }), shelved.blueprint);
  const shareBackDraft = wordShareBack(told, shelved.blueprint);
  return text.ok
    ? { diff: [...diffOf(shelved.source, text.value)], findings: [], refusal: null, shareBackDraft }
    : { diff: [], findings: [], refusal: wordRefusal(text.problem, mailWords(await mailLanguageOf(tx, me.id), 'en').say), shareBackDraft };
}

async function endOrPutBack(
  house: House,
  { tx, now }: Standing,
  { blueprint, review: id, put }: { blueprint: string; review: string; put: 'to-everybody' | 'back' },
): Promise<void> {
  const review = (await reviewsOf(tx, blueprint)).find((held) => held.id === id);
  if (!review) throw notFound('There is no such decision here.');
  if (isOpen(review)) return endCheck(house, tx, { review, outcome: outcomeByHand(review), put, now });
  if (put === 'back') await putBackIfStanding(house, tx, { review, now });
}

/** What came of a check that somebody ends: its verdict where it waited for their word, and else that nobody knows. */
function outcomeByHand(review: Review): Outcome {
  const { verdict = 'too-early', sentence, meanwhile = null } = (awaitsWord(review) && review.standing) || {};
  return verdict === 'too-early' || !sentence ? { verdict: 'ended', sentence: { says: 'ended.by-hand', given: {} } } : { verdict, sentence, meanwhile };
}

/** What somebody has changed since must not be lost with it. */
async function putBackIfStanding(house: House, tx: Standing['tx'], { review, now }: { readonly review: Review; readonly now: Instant }): Promise<void> {
  const current = await house.shelf.current(tx, review.blueprint);
  if (!current || !mayPutBack(review, current.revision))
    throw new Refusal(
      409,
      'changed-since',
      'This blueprint was changed again since, and putting the earlier change back would undo that too.',
      'Open the blueprint in the studio, and take out what you do not want.',
    );
  await putBack(house, tx, { review, now });
}

/** Two facilitators at once: the second sees that the first has decided, and decides on what stands now. */
function unchanged(shelved: ShelvedRevision, lookedAt: string): ShelvedRevision {
  if (shelved.revision !== lookedAt)
    throw new Refusal(
      409,
      'decided-meanwhile',
      'A colleague has changed this blueprint since you opened the page.',
      'Open the review again; their decision stands in its history.',
    );
  return shelved;
}
