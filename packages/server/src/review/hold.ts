import {
  checkSubject,
  gatherCheck,
  guardrailOf,
  isOpen,
  uuidv7,
  type Adjustment,
  type Checked,
  type Instant,
  type Known,
  type Review,
  type Revision,
} from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import { dropDraft, keepReview, mailLanguageOf, person, reviewsOf } from '@micromoment/store';
import type { DecisionRequest } from '@micromoment/wire';
import { publish } from '../blueprint/publish.ts';
import type { ShelvedRevision } from '../blueprint/shelf.ts';
import type { Standing } from '../door/as-person.ts';
import { Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { adjustedText } from './decide.ts';
import { insightOf } from './evidence.ts';
import { figuresOf } from './figures.ts';
import { refuseWhileChecked } from './one-at-a-time.ts';
import { changedHalf } from './see-to-check.ts';
import { tell } from './tell.ts';
import { wordRefusal } from './word-refusal.ts';

/** Keeps a decision and does what follows from it: the text is published, to all, to one half, or once its fresh window is full; and learners are told. */
export async function holdReview(house: House, standing: Standing, shelved: ShelvedRevision, decision: DecisionRequest): Promise<void> {
  const { tx, me, now } = standing;
  const { adjustment, because } = decision;
  const open = (await reviewsOf(tx, shelved.blueprint.id)).find(isOpen);
  if (adjustment) await refuseWhileChecked(tx, shelved.blueprint.id);
  const id = uuidv7(now, house.dice);
  const insight = await insightOf(house, tx, { shelved, open, now });
  const check = adjustment && (await checkOf(house, standing, shelved, { ...decision, sign: insight.sign }));
  const waits = check?.design === 'fresh-window';
  const source = adjustment && (await textFor(standing, shelved, adjustment));
  const half = check?.design === 'randomised-halves' ? await changedHalf(tx, shelved.blueprint.id, id) : undefined;
  const after = source && !waits ? await given(house, standing, { source, because, ...(half && { people: half }) }) : shelved.revision;
  const text = decision.shareBack?.trim() || null;
  const review: Review = {
    id,
    blueprint: shelved.blueprint.id,
    by: me.id,
    at: now,
    insight,
    adjustment,
    because,
    before: shelved.revision,
    after,
    ownedBy: await ownerOf(standing, decision),
    check: check ?? null,
    waiting: source && waits ? { source, shareBack: text } : null,
    standing: adjustment && check ? standingAtFirst(shelved, { adjustment, check, after, now }) : null,
    outcome: null,
    publishedAt: source && !waits ? now : null,
    outcomeAt: null,
    putBackAt: null,
  };
  await keepReview(tx, review);
  await dropDraft(tx, review.blueprint);
  // What is shown of a new revision this week is found once, as on a Monday.
  if (after !== shelved.revision) await enqueueIn(house.jobs, tx, { name: 'look', organisation: tx.organisation, blueprint: review.blueprint });
  if (text !== null && !waits) await tell(house, tx, { review, text, now, ...(half && { people: half }) });
}

/** What is looked at afterwards and how; nothing where nothing can be, or nobody wants to know. */
async function checkOf(
  house: House,
  { tx, now }: Standing,
  shelved: ShelvedRevision,
  { adjustment, check, sign }: DecisionRequest & Pick<Known, 'sign'>,
): Promise<Review['check']> {
  if (!adjustment || check === 'unchecked') return null;
  const subject = checkSubject(adjustment, { sign, blueprint: shelved.blueprint, drops: (await figuresOf(house, tx, shelved, now)).drops });
  return subject && { subject, design: check };
}

/** How a check stands before anybody has done anything. */
function standingAtFirst(
  { blueprint, revision: before }: ShelvedRevision,
  { adjustment, check, after, now }: { adjustment: Adjustment; check: NonNullable<Review['check']>; after: Revision; now: Instant },
): Checked {
  const guardrail = guardrailOf(adjustment, { subject: check.subject, blueprint });
  return gatherCheck({ blueprint, now }, { ...check, before, after, decidedAt: now, guardrail }).found();
}

async function ownerOf({ tx, me }: Standing, { owner }: DecisionRequest): Promise<string> {
  if (owner === null) return me.id;
  const named = await person(tx, owner);
  if (named?.roles.includes('facilitator')) return named.id;
  throw new Refusal(422, 'no-such-owner', 'Whoever answers for a decision has to be a facilitator here.', 'Name another, or answer for it yourself.');
}

async function textFor({ tx, me }: Standing, shelved: ShelvedRevision, adjustment: Adjustment): Promise<string> {
  const text = await adjustedText(shelved, adjustment);
  if (text.ok) return text.value;
  const { say } = mailWords(await mailLanguageOf(tx, me.id), 'en');
  throw new Refusal(422, 'cannot-adjust', wordRefusal(text.problem, say), 'Pick another adjustment, or leave it as it is.');
}

async function given(
  house: House,
  { tx, me, now }: Standing,
  publication: { readonly source: string; readonly because: string; readonly people?: readonly string[] },
): Promise<Revision> {
  const published = await publish(tx, house.jobs, { ...publication, by: me.id, at: now });
  if (published.ok) return published.value.revision;
  const what = published.problem.kind === 'does-not-lint' ? published.problem.findings[0]?.message : undefined;
  throw new Refusal(422, 'does-not-lint', what ?? 'The text does not lint.', 'Pick another adjustment, or leave it as it is.');
}
