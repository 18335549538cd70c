import type { Revision } from '../blueprint/revision.ts';
import { sentTo, silenceOf } from '../signal/prompted.ts';
import { kaplanMeier, survivalAt, type Followed } from '../signal/statistics/kaplan-meier.ts';
import { logRank } from '../signal/statistics/log-rank.ts';
import { gathered, type Gathering, type OnePerson, type Under, type UnderReview } from '../signal/under-review.ts';
import { mondayOf, weekOf } from '../signal/week.ts';
import type { Instant } from '../time/instant.ts';
import type { Verdict } from './after-check.ts';
import { ofHundred } from './counted.ts';
import { TOO_EARLY, type SaidSince } from './said-since.ts';

/** Whether people keep opening prompts for longer since the cadence changed. */
export type CadenceCheck = { readonly verdict: Verdict; readonly sentence: SaidSince; readonly moreNeeded: number | null; readonly freshMissing: number };
type Change = { readonly before: Revision; readonly after: Revision; readonly decidedAt: Instant };

/** So many people, each followed for eight prompts or until they fell silent, on either side before anything is said. */
const ENOUGH_PEOPLE = 30;
const FOLLOWED_FOR = 8;
/** As sure as this, 0 to 1, either way, before anything is said to have come of a cadence. */
export const SURE_OF_CADENCE = 0.05;

/** The log-rank test of how soon people fall silent under either revision, over prompts delivered since the decision. */
export const cadenceCheck = (review: Pick<UnderReview, 'facts' | 'now' | 'prompted'>, change: Change): CadenceCheck =>
  gathered(gatherCadenceCheck(review, change), review);

/** The same from people who are taken in one by one; kept is how long each went on opening. */
export function gatherCadenceCheck({ now }: Pick<Under, 'now'>, change: Change): Gathering<CadenceCheck> {
  const monday = mondayOf(weekOf(now));
  const [before, after]: [Followed[], Followed[]] = [[], []];
  const followed = ({ facts, prompted }: OnePerson, revision: Revision): readonly Followed[] => {
    const under = prompted.filter((each) => each.revision === revision && each.at >= change.decidedAt);
    const sent = sentTo({ facts, prompted: under }, monday);
    return sent.length === 0 ? [] : [silenceOf(sent)];
  };
  return {
    take: (one) => {
      before.push(...followed(one, change.before));
      after.push(...followed(one, change.after));
    },
    found: () => verdictOf(before, after),
  };
}

/** True for somebody who has been followed long enough. */
export const isFollowed = ({ time, happened }: Followed): boolean => happened || time >= FOLLOWED_FOR;

/** How many have been. */
const ready = (side: readonly Followed[]): number => side.filter(isFollowed).length;

/** Of a hundred people, how many still open prompts after the last that is counted. */
export const stillOpening = (side: readonly Followed[]): number => ofHundred(survivalAt(FOLLOWED_FOR, kaplanMeier(side)));

function verdictOf(before: readonly Followed[], after: readonly Followed[]): CadenceCheck {
  const freshMissing = Math.max(0, ENOUGH_PEOPLE - ready(before));
  const fewer = Math.min(ready(before), ready(after));
  if (fewer < ENOUGH_PEOPLE) return { verdict: 'too-early', sentence: TOO_EARLY, moreNeeded: ENOUGH_PEOPLE - fewer, freshMissing };
  const { less, greater } = logRank(after, before);
  const sentence: SaidSince = { says: 'since.cadence', given: { before: stillOpening(before), since: stillOpening(after) } };
  return { verdict: less <= SURE_OF_CADENCE ? 'worked' : greater <= SURE_OF_CADENCE ? 'worse' : 'no-sign', sentence, moreNeeded: null, freshMissing };
}
