import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Instant } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
import { cadenceWords } from './cadence-steps.ts';
import { PART_WORDS, takenWords } from './choices.ts';
import type { ReviewInsight } from './insight.ts';
import { momentName } from './moment-name.ts';
import { simplify } from './simplify.ts';

/** A share-back is what learners are told of a decision that their practice brought about. */
export type ShareBack = { readonly id: string; readonly blueprint: string; readonly text: string; readonly at: Instant };

/** The longest a share-back may be, in characters. */
export const SHARE_BACK_LENGTH = 280;

/**
 * A first draft of the share-back for a decision on this blueprint (as it was before), at most 280 characters.
 * It speaks of all who practised and gives no figures, so it cannot point at anyone.
 */
export function draftShareBack(adjustment: Adjustment | null, insight: ReviewInsight, blueprint: Blueprint): string {
  if (!adjustment) return withinLength(unchanged(insight, blueprint));
  const follows = insight.suggested !== null && JSON.stringify(insight.suggested) === JSON.stringify(adjustment);
  return withinLength(`${reason(adjustment, follows, blueprint)} ${change(adjustment, follows, blueprint)}`);
}

function unchanged({ status }: ReviewInsight, { title }: Blueprint): string {
  const name = `“${shortened(title)}”`;
  switch (status) {
    case 'decide':
      return `We looked at how practising ${name} goes for all of you, and have left it as it is for now. Tell us if something in it keeps stopping you.`;
    case 'keep':
      return `We looked at how practising ${name} goes for all of you. It works as it is, so nothing changes.`;
    case 'not-enough-yet':
      return `We looked at how practising ${name} goes so far. It is early, so nothing changes yet. What you do with it shows us what to improve.`;
  }
}

function reason(adjustment: Adjustment, follows: boolean, blueprint: Blueprint): string {
  if (!follows) return `We looked at how practising “${shortened(blueprint.title)}” goes for all of you.`;
  switch (adjustment.change) {
    case 'simplify':
    case 'split':
      return `Your practice showed us that ${name(adjustment.moment, blueprint)} asks a lot at once.`;
    case 'per-week':
      return `Your practice showed us that “${shortened(blueprint.title)}” comes ${adjustment.perWeek < blueprint.cadence.perWeek ? 'too often' : 'too seldom'}.`;
    case 'hour':
      return `Your practice showed us that “${shortened(blueprint.title)}” often comes at a bad hour.`;
    case 'new-twist':
    case 'retire':
      return `Your practice showed us that ${name(adjustment.moment, blueprint)} has become easy for most of you.`;
    case 'add-example':
      return `Your practice showed us that ${name(adjustment.moment, blueprint)} needed another example.`;
    case 'other-occasion':
      return `Your practice showed us that the occasion for ${name(adjustment.moment, blueprint)} seldom comes.`;
  }
}

function change(adjustment: Adjustment, follows: boolean, blueprint: Blueprint): string {
  switch (adjustment.change) {
    case 'simplify': {
      const moment = momentOf(blueprint, adjustment.moment);
      const simpler = moment && simplify(moment);
      return `So we made ${follows ? 'it' : name(adjustment.moment, blueprint)} simpler${simpler ? `: ${takenWords(simpler.taken)}` : ''}.`;
    }
    case 'split':
      return `So ${follows ? 'it' : name(adjustment.moment, blueprint)} now comes in two shorter parts, on different days.`;
    case 'new-twist':
      return `When ${follows ? 'it' : name(adjustment.moment, blueprint)} comes back, it may now come as a new situation.`;
    case 'retire':
      return `${follows ? 'It' : name(adjustment.moment, blueprint)} no longer comes; what you did with it stays in your journal.`;
    case 'hour':
      return `From now on it comes ${PART_WORDS[adjustment.at]}, if you work then.`;
    case 'per-week':
      return `From now on it comes ${adjustment.perWeek < blueprint.cadence.perWeek ? 'less' : 'more'} often: ${cadenceWords(adjustment.perWeek)}.`;
    case 'add-example':
      return `There is now one more ${adjustment.shows === undefined ? 'example' : 'contrast'} beside ${follows ? 'it' : name(adjustment.moment, blueprint)}.`;
    case 'other-occasion':
      return `From now on ${follows ? 'it' : name(adjustment.moment, blueprint)} is for when ${shortened(adjustment.if)}.`;
  }
}

const name = (moment: string, blueprint: Blueprint): string => `“${shortened(momentName(momentOf(blueprint, moment) ?? { id: moment }))}”`;

// Names are the only parts an author can make long; at this length two of them leave room for the rest.
const LONGEST_NAME = 60;
const shortened = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`);
const withinLength = (text: string): string => (text.length <= SHARE_BACK_LENGTH ? text : `${text.slice(0, SHARE_BACK_LENGTH - 1).trimEnd()}…`);
