import { awaitsWord, DAY, hasCost, later, type Instant, type Review } from '@micromoment/core';
import type { MailWords } from '@micromoment/delivery';
import { currentRevisions, reviewsOf, sprints } from '@micromoment/store';
import type { Standing } from '../door/as-person.ts';

/** What came of a change, as a line of a digest. */
export type OutcomeLine = { readonly about: string; readonly says: string; readonly blueprint: string };

/** What came, since the last digest, of the changes somebody answers for, and of those of what a running sprint practises. What somebody ended by hand is no news. */
export async function outcomeLines({ tx, me, now }: Pick<Standing, 'tx' | 'me' | 'now'>, say: MailWords): Promise<readonly OutcomeLine[]> {
  const practised = new Set((await sprints(tx)).filter(({ state }) => state === 'running').flatMap(({ blueprints }) => blueprints));
  const lines: OutcomeLine[] = [];
  for (const { blueprint, title } of await currentRevisions(tx))
    for (const review of await reviewsOf(tx, blueprint)) {
      if (!(isNews(review, now) || awaitsWord(review)) || !(review.ownedBy === me.id || practised.has(blueprint))) continue;
      lines.push({ about: title, says: outcomeOf(review, say), blueprint });
    }
  return lines;
}

const isNews = ({ check, outcome, outcomeAt }: Review, now: Instant): boolean =>
  outcome !== null &&
  outcome.sentence.says !== 'ended.by-hand' &&
  !(check?.design === 'randomised-halves' && hasCost(outcome)) &&
  outcomeAt !== null &&
  outcomeAt > later(now, -7 * DAY);

function outcomeOf(review: Review, say: MailWords): string {
  const { outcome, putBackAt } = review;
  if (awaitsWord(review)) return say['digest.awaits-word'];
  if (outcome?.verdict === 'worse' && putBackAt !== null) return say['digest.put-back'];
  const verdict = outcome?.verdict ?? 'ended';
  if ((verdict === 'worked' || verdict === 'no-sign') && outcome && hasCost(outcome) && putBackAt === null) return say[`digest.${verdict}-but`];
  return say[`digest.${verdict}`];
}
