import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import { applyAdjustment, type Adjustment } from './adjustment.ts';
import { cadenceWords, fewerPerWeek, morePerWeek } from './cadence-steps.ts';
import type { ReviewInsight } from './insight.ts';
import { quotedName } from './moment-name.ts';
import { simplify, type Taken } from './simplify.ts';

/** What a facilitator may choose on the review page: what is suggested first, its alternatives next, then every other change that needs no words of theirs. */
export function choicesFor(blueprint: Blueprint, { suggested, alternatives }: ReviewInsight): readonly Adjustment[] {
  const simpler = blueprint.moments.map(({ id }): Adjustment => ({ kind: 'difficulty', change: 'simplify', moment: id }));
  const all = [suggested, ...alternatives, fewerPerWeek(blueprint), morePerWeek(blueprint), ...simpler];
  const seen = new Set<string>();
  return all.filter((adjustment): adjustment is Adjustment => {
    if (!adjustment || !applyAdjustment(blueprint, adjustment).ok) return false;
    const title = titleOf(adjustment, blueprint);
    return !seen.has(title) && Boolean(seen.add(title));
  });
}

/** An adjustment of this blueprint as the sentence a facilitator picks. */
export function titleOf(adjustment: Adjustment, blueprint: Blueprint): string {
  switch (adjustment.change) {
    case 'simplify': {
      const moment = momentOf(blueprint, adjustment.moment);
      const simpler = moment && simplify(moment);
      const name = quotedName(blueprint, adjustment.moment);
      return simpler ? `Simplify ${name}: ${takenWords(simpler.taken)}.` : `Simplify ${name}.`;
    }
    case 'per-week':
      return adjustment.perWeek < blueprint.cadence.perWeek
        ? `Ask less often: ${cadenceWords(adjustment.perWeek)} instead of ${cadenceWords(blueprint.cadence.perWeek)}.`
        : adjustment.perWeek > blueprint.cadence.perWeek
          ? `Ask more often: ${cadenceWords(adjustment.perWeek)} instead of ${cadenceWords(blueprint.cadence.perWeek)}.`
          : `Ask ${cadenceWords(adjustment.perWeek)}.`;
    case 'add-example':
      return `Add ${adjustment.shows === undefined ? 'an example' : 'a contrast'} to ${quotedName(blueprint, adjustment.moment)}: ${adjustment.text}`;
    case 'other-occasion':
      return `Another occasion for ${quotedName(blueprint, adjustment.moment)}: if ${adjustment.if}.`;
  }
}

/** What is taken out, as the second half of a sentence. */
export function takenWords(taken: Taken): string {
  switch (taken.kind) {
    case 'last-choice':
      return `${inWords(taken.choicesNow)} ${taken.choicesNow === 1 ? 'choice' : 'choices'} instead of ${inWords(taken.choicesBefore)}`;
    case 'shorter-response':
      return `at most ${taken.words} words`;
    case 'comparing-question':
      return 'no comparing question; the examples stay';
    case 'reflection-part':
      return 'it no longer asks for a next step';
  }
}

const inWords = (count: number): string => ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);
