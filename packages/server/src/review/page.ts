import {
  checkSubject,
  choicesFor,
  draftShareBack,
  isOpen,
  momentName,
  overrides,
  titleOf,
  visitsForCheck,
  wilson,
  type Adjustment,
  type Blueprint,
  type FlowStep,
  type Review,
} from '@micromoment/core';
import { mailWords, type MailWords } from '@micromoment/delivery';
import { draftOf, facilitators, languageOf, peopleNamed, reviewsOf, type OrganisationTransaction } from '@micromoment/store';
import type { Choice, HeldDraft, PastReview, ReviewPage } from '@micromoment/wire';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { insightGiven, keptThisWeek, missingOf, waitsFor } from './evidence.ts';
import { wordHeadline, wordInsight } from './word-insight.ts';
import { wordShareBack } from './word-share-back.ts';
import { foldFigures, keptFigures, type Figures } from './figures.ts';

/** The review page of one blueprint: this week's look, the figures of the roll-up, and every decision with what came of it. */
export async function reviewPage(house: House, { tx, me, now }: Standing, shelved: ShelvedRevision): Promise<ReviewPage> {
  const { blueprint } = shelved;
  const [kept, reviews, leading, draft, language] = await Promise.all([
    keptThisWeek(tx, shelved, now),
    reviewsOf(tx, blueprint.id),
    facilitators(tx),
    heldDraft(tx, shelved),
    languageOf(tx, me.id),
  ]);
  const { say } = mailWords(language, 'en');
  const { drops, ...figures } = keptFigures(kept) ?? (await foldFigures(house, tx, shelved, now));
  const insight = await insightGiven(house, tx, { shelved, open: reviews.find(isOpen), now, kept });
  const names = reviews.length === 0 ? new Map<string, string>() : await namesOf(tx, [...new Set(reviews.flatMap(({ by, ownedBy }) => [by, ownedBy]))]);
  const history = [];
  for (const review of reviews) history.push(await pastReview(house, tx, { review, names, say }));
  return {
    blueprint: { id: blueprint.id, title: blueprint.title, revision: shelved.revision, source: shelved.source },
    insight: wordInsight(insight, say),
    choices: choicesFor(blueprint, insight).map((adjustment) => choiceOf(adjustment, blueprint, drops)),
    flow: blueprint.moments.map((moment, place) => flowStep(momentName(moment), drops[place] ?? { moment: moment.id, met: 0, stopped: 0 })),
    ...figures,
    shareBackDraft: wordShareBack(draftShareBack(insight.suggested, insight, blueprint), blueprint),
    history,
    draft,
    facilitators: leading.map(({ id, name }) => ({ id, name, isMe: id === me.id })),
  };
}

/** A draft for this revision, with the name of whoever wrote last; null when nobody holds a review. */
export async function heldDraft(tx: OrganisationTransaction, { blueprint, revision }: ShelvedRevision): Promise<HeldDraft | null> {
  const draft = await draftOf(tx, blueprint.id);
  if (!draft || draft.revision !== revision) return null;
  const { step, written, by, at, version } = draft;
  return { step, written: written as HeldDraft['written'], by: { id: by, name: (await namesOf(tx, [by])).get(by) ?? GONE }, at, version }; // kept as one by the door of drafts
}

async function namesOf(tx: OrganisationTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await peopleNamed(tx, ids)).map(({ id, name }) => [id, name]));
}

const GONE = 'somebody who has left';

function choiceOf(adjustment: Adjustment, blueprint: Blueprint, drops: Figures['drops']): Choice {
  const subject = checkSubject(adjustment, drops);
  return {
    title: titleOf(adjustment, blueprint),
    adjustment,
    checks: subject === null ? null : subject.of === 'prompt' ? { of: 'visits', eachSide: visitsForCheck(subject.seen) } : { of: 'people', eachSide: 30 },
  };
}

const flowStep = (title: string, { moment, met, stopped }: { readonly moment: string; readonly met: number; readonly stopped: number }): FlowStep => {
  const { low, high } = wilson(stopped, met);
  return { moment, title, met, stopped, shown: met > 0, low: met > 0 ? low : 0, high: met > 0 ? high : 0 };
};

async function pastReview(
  house: House,
  tx: OrganisationTransaction,
  { review, names, say }: { readonly review: Review; readonly names: ReadonlyMap<string, string>; readonly say: MailWords },
): Promise<PastReview> {
  const before = await house.shelf.revision(tx, review.blueprint, review.before);
  return {
    id: review.id,
    at: review.at,
    by: names.get(review.by) ?? GONE,
    owner: names.get(review.ownedBy) ?? GONE,
    headline: wordHeadline(review.insight.headline, say),
    decision: review.adjustment && before ? titleOf(review.adjustment, before.blueprint) : LEFT,
    because: review.because,
    overrides: overrides(review),
    publishedAt: review.publishedAt,
    check: review.check && {
      design: review.check.design,
      waits: waitsFor(review),
      verdict: review.outcome?.verdict ?? 'too-early',
      sentence: review.outcome?.sentence ?? review.standing?.sentence ?? '',
      moreNeeded: review.outcome ? null : missingOf(review),
      of: review.check.subject.of === 'prompt' ? 'visits' : 'people',
      at: review.outcomeAt,
    },
  };
}

const LEFT = 'Leave it as it is.';
