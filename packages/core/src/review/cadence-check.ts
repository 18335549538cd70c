import type { Revision } from '../blueprint/revision.ts';
import type { Instant } from '../time/instant.ts';
import { sentByPerson, silences } from '../signal/prompted.ts';
import { kaplanMeier, survivalAt, type Followed } from '../signal/statistics/kaplan-meier.ts';
import { logRank } from '../signal/statistics/log-rank.ts';
import type { UnderReview } from '../signal/under-review.ts';
import { mondayOf, weekOf } from '../signal/week.ts';
import type { Verdict } from './after-check.ts';
import { ofHundred } from './counted.ts';

/** Whether people keep opening prompts for longer since the cadence changed. */
export type CadenceCheck = { readonly verdict: Verdict; readonly sentence: string; readonly moreNeeded: number | null; readonly freshMissing: number };

/** So many people, each followed for eight prompts or until they fell silent, on either side before anything is said. */
const ENOUGH_PEOPLE = 30;
const FOLLOWED_FOR = 8;
const SURE = 0.05;

/** How many have been followed long enough. */
const ready = (side: readonly Followed[]): number => side.filter(({ time, happened }) => happened || time >= FOLLOWED_FOR).length;

/** The log-rank test of how soon people fall silent under either revision, over prompts delivered since the decision. */
export function cadenceCheck(
  { prompted = [], facts, now }: Pick<UnderReview, 'facts' | 'now' | 'prompted'>,
  change: { readonly before: Revision; readonly after: Revision; readonly decidedAt: Instant },
): CadenceCheck {
  const monday = mondayOf(weekOf(now));
  const followed = (revision: Revision): readonly Followed[] =>
    silences(
      sentByPerson(
        prompted.filter((each) => each.revision === revision && each.at >= change.decidedAt),
        facts,
        monday,
      ),
    );
  const [before, after] = [followed(change.before), followed(change.after)];
  const freshMissing = Math.max(0, ENOUGH_PEOPLE - ready(before));
  const fewer = Math.min(ready(before), ready(after));
  if (fewer < ENOUGH_PEOPLE) return { verdict: 'too-early', sentence: 'Too early to tell what came of it.', moreNeeded: ENOUGH_PEOPLE - fewer, freshMissing };
  const { less, greater } = logRank(after, before);
  const [stay, stayed] = [after, before].map((side) => ofHundred(survivalAt(FOLLOWED_FOR, kaplanMeier(side))));
  const counts = `of 100 people, about ${stay} still open prompts after the eighth, before it was ${stayed}`;
  if (less <= SURE) return { verdict: 'worked', sentence: `It worked: ${counts}.`, moreNeeded: null, freshMissing };
  if (greater <= SURE) return { verdict: 'worse', sentence: `It made things worse: ${counts}. Put it back as it was.`, moreNeeded: null, freshMissing };
  return { verdict: 'no-sign', sentence: `No sign that it changed anything: ${counts}.`, moreNeeded: null, freshMissing };
}
