import {
  awaitsWord,
  changeAndPlace,
  checkSubject,
  countsIn,
  choicesFor,
  draftShareBack,
  guardrailOf,
  isOpen,
  LEAVE,
  mayPutBack,
  neverAll,
  momentName,
  overrides,
  PEOPLE_FOR_CHECK,
  titleOf,
  visitsForCheck,
  watchedBy,
  wilson,
  type Adjustment,
  type Blueprint,
  type FlowStep,
  type Known,
  type Review,
  type Revision,
} from '@micromoment/core';
import { mailWords, type MailWords } from '@micromoment/delivery';
import { cadencesOfBlueprint, draftOf, facilitators, mailLanguageOf, peopleNamed, reviewsOf, sprints, type OrganisationTransaction } from '@micromoment/store';
import type { Choice, HeldDraft, PastReview, ReviewPage } from '@micromoment/wire';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { changeTitle } from '../sprint/often.ts';
import { insightGiven, keptThisWeek, missingOf, waitsFor } from './evidence.ts';
import { wordHeadline, wordInsight, wordMeanwhile, wordSentence, wordSignal } from './word-insight.ts';
import { wordShareBack } from './word-share-back.ts';
import { foldFigures, keptFigures } from './figures.ts';

/** The review page of one blueprint: this week's look, the figures of the roll-up, and every decision with what came of it. */
export async function reviewPage(house: House, { tx, me, now }: Standing, shelved: ShelvedRevision): Promise<ReviewPage> {
  const { blueprint } = shelved;
  const [kept, reviews, leading, draft, language] = await Promise.all([
    keptThisWeek(tx, shelved, now),
    reviewsOf(tx, blueprint.id),
    facilitators(tx),
    heldDraft(tx, shelved, me.id),
    mailLanguageOf(tx, me.id),
  ]);
  const { say } = mailWords(language, 'en');
  const { drops, ...figures } = keptFigures(kept) ?? (await foldFigures(house, tx, shelved, now));
  const insight = await insightGiven(house, tx, { shelved, open: reviews.find(isOpen), now, kept });
  const names = reviews.length === 0 ? new Map<string, string>() : await namesOf(tx, [...new Set(reviews.flatMap(({ by, ownedBy }) => [by, ownedBy]))]);
  const history = [];
  for (const review of reviews) history.push(await pastReview(house, tx, { review, names, say, current: shelved.revision }));
  return {
    blueprint: { id: blueprint.id, title: blueprint.title, language: blueprint.language, revision: shelved.revision, source: shelved.source },
    insight: wordInsight(insight, say),
    choices: choicesFor(blueprint, insight).map((adjustment) => choiceOf(adjustment, { blueprint, drops, sign: insight.sign }, say)),
    flow: blueprint.moments.map((moment, place) => flowStep(momentName(moment), drops[place] ?? { moment: moment.id, met: 0, stopped: 0 })),
    ...figures,
    trend: figures.trend.map(({ at, met, stopped }) => ({ at, met, stopped: neverAll(stopped, met) })),
    signals: figures.signals.map((signal) => wordSignal(signal, say)),
    shareBackDraft: wordShareBack(draftShareBack(insight.suggested, insight, blueprint), blueprint),
    history,
    inSprints: await changedInSprints(tx, blueprint, say),
    draft,
    facilitators: leading.map(({ id, name }) => ({ id, name, isMe: id === me.id })),
  };
}

/** What was changed for the members of a sprint alone: it stands on the trend as well. */
async function changedInSprints(tx: OrganisationTransaction, blueprint: Blueprint, say: MailWords): Promise<ReviewPage['inSprints']> {
  const changes = await cadencesOfBlueprint(tx, blueprint.id);
  if (changes.length === 0) return [];
  const names = new Map((await sprints(tx)).map(({ id, name }) => [id, name]));
  return changes.map((change) => ({
    at: change.at,
    decision: say.inSprint({ sprint: names.get(change.sprint) ?? '', change: changeTitle(blueprint, change, say) }),
  }));
}

/** A draft for this revision, with the name of whoever wrote last; null when nobody holds a review. */
export async function heldDraft(tx: OrganisationTransaction, { blueprint, revision }: ShelvedRevision, reader: string): Promise<HeldDraft | null> {
  const draft = await draftOf(tx, blueprint.id);
  if (!draft || draft.revision !== revision) return null;
  const { step, written, by, at, version } = draft;
  const name = (await namesOf(tx, [by])).get(by) ?? mailWords(await mailLanguageOf(tx, reader), 'en').say.somebodyGone;
  return { step, written: written as HeldDraft['written'], by: { id: by, name }, at, version }; // kept as one by the door of drafts
}

async function namesOf(tx: OrganisationTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await peopleNamed(tx, ids)).map(({ id, name }) => [id, name]));
}

function choiceOf(adjustment: Adjustment, known: Known & { readonly blueprint: Blueprint }, say: MailWords): Choice {
  const subject = checkSubject(adjustment, known);
  const guardrail = subject && guardrailOf(adjustment, { subject, blueprint: known.blueprint });
  return {
    name: changeAndPlace(adjustment),
    title: wordSentence(titleOf(adjustment, known.blueprint), say),
    adjustment,
    checks: subject && {
      of: countsIn(subject),
      eachSide: subject.of === 'prompt' ? visitsForCheck(subject.seen) : PEOPLE_FOR_CHECK,
      watched: guardrail && wordSentence(watchedBy(guardrail, known.blueprint), say),
    },
  };
}

/** Of no prompt is it told that everybody stopped there, or nobody. */
function flowStep(title: string, { moment, met, stopped: truly }: Pick<FlowStep, 'moment' | 'met' | 'stopped'>): FlowStep {
  if (met === 0) return { moment, title, met, stopped: 0, shown: false, low: 0, high: 0 };
  const stopped = neverAll(truly, met);
  return { moment, title, met, stopped, shown: true, ...wilson(stopped, met) };
}

async function pastReview(
  house: House,
  tx: OrganisationTransaction,
  {
    review,
    names,
    say,
    current,
  }: { readonly review: Review; readonly names: ReadonlyMap<string, string>; readonly say: MailWords; readonly current: Revision },
): Promise<PastReview> {
  const before = await house.shelf.revision(tx, review.blueprint, review.before);
  return {
    id: review.id,
    at: review.at,
    by: names.get(review.by) ?? say.somebodyGone,
    owner: names.get(review.ownedBy) ?? say.somebodyGone,
    headline: wordHeadline(review.insight.headline, say),
    decision: wordSentence(before ? titleOf(review.adjustment, before.blueprint) : LEAVE, say),
    because: review.because,
    overrides: overrides(review),
    publishedAt: review.publishedAt,
    putBackAt: review.putBackAt,
    mayPutBack: mayPutBack(review, current),
    check: review.check && {
      design: review.check.design,
      waits: waitsFor(review),
      verdict: review.outcome?.verdict ?? ((awaitsWord(review) && review.standing?.verdict) || 'too-early'),
      awaitsWord: awaitsWord(review),
      sentence: wordSentence(review.outcome?.sentence ?? review.standing?.sentence ?? '', say),
      meanwhile: wordMeanwhile((review.outcome ?? review.standing)?.meanwhile, say),
      moreNeeded: review.outcome ? null : missingOf(review),
      of: countsIn(review.check.subject),
      at: review.outcomeAt,
    },
  };
}
