import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Instant } from '../time/instant.ts';
import type { Adjustment } from './adjustment.ts';
import type { DayPart } from '../time/day-part.ts';
import { paceOf, type Pace } from './cadence-steps.ts';
import type { ReviewInsight } from './insight.ts';
import { momentName } from '../blueprint/moment-name.ts';
import { whomOf, type Reached } from './reached.ts';
import { sameAdjustment } from './review.ts';
import { simplify } from './simplify.ts';

/** A share-back is what learners are told of a decision that their practice brought about. */
export type ShareBack = { readonly id: string; readonly blueprint: string; readonly text: string; readonly at: Instant };

/** The longest a share-back may be, in characters. */
export const SHARE_BACK_LENGTH = 280;

/** One sentence of a share-back: which it is, and what stands in it. Whoever shows it has the words (docs/decisions/0030). */
export type Told =
  | {
      readonly says: 'left' | 'kept' | 'early' | 'looked' | 'too-often' | 'too-seldom' | 'bad-hour' | 'bad-channel';
      readonly given: { readonly title: string };
    }
  | { readonly says: 'asks-much' | 'became-easy' | 'needed-example' | 'seldom-occasion'; readonly given: { readonly moment: string } }
  | {
      readonly says: 'simpler' | 'no-comparing' | 'no-next-step' | 'in-two' | 'new-surface' | 'retired' | 'one-example' | 'one-contrast';
      readonly given: About;
    }
  | { readonly says: 'fewer-choices'; readonly given: About & { readonly now: number; readonly before: number } }
  | { readonly says: 'fewer-words'; readonly given: About & { readonly words: number } }
  | { readonly says: 'other-occasion'; readonly given: About & { readonly when: string } }
  | { readonly says: 'at-hour'; readonly given: { readonly part: DayPart } }
  | { readonly says: 'by-channel'; readonly given: Reached }
  | { readonly says: 'less-often' | 'more-often'; readonly given: { readonly pace: Pace; readonly perWeek: number } };

/** A moment by its name, which is only said (`named: 'yes'`) where the sentence before has not said it. */
type About = { readonly moment: string; readonly named: 'yes' | 'no' };

/**
 * What a first draft of the share-back says for a decision on this blueprint (as it was before), sentence by sentence.
 * It speaks of all who practised and gives no figures of what they did, so it cannot point at anyone.
 */
export function draftShareBack(adjustment: Adjustment | null, insight: Pick<ReviewInsight, 'status' | 'suggested'>, blueprint: Blueprint): readonly Told[] {
  if (!adjustment) return [{ says: UNCHANGED[insight.status], given: { title: shortened(blueprint.title) } }];
  const follows = insight.suggested !== null && sameAdjustment(insight.suggested, adjustment);
  return [reason(adjustment, follows, blueprint), change(adjustment, follows, blueprint)];
}

const UNCHANGED = { decide: 'left', keep: 'kept', 'not-enough-yet': 'early' } as const;

function reason(adjustment: Adjustment, follows: boolean, blueprint: Blueprint): Told {
  const given = { title: shortened(blueprint.title) };
  if (!follows) return { says: 'looked', given };
  switch (adjustment.change) {
    case 'simplify':
    case 'split':
      return { says: 'asks-much', given: { moment: name(adjustment.moment, blueprint) } };
    case 'per-week':
      return { says: adjustment.perWeek < blueprint.cadence.perWeek ? 'too-often' : 'too-seldom', given };
    case 'hour':
      return { says: 'bad-hour', given };
    case 'channel':
      return { says: 'bad-channel', given };
    case 'new-twist':
    case 'retire':
      return { says: 'became-easy', given: { moment: name(adjustment.moment, blueprint) } };
    case 'add-example':
      return { says: 'needed-example', given: { moment: name(adjustment.moment, blueprint) } };
    case 'other-occasion':
      return { says: 'seldom-occasion', given: { moment: name(adjustment.moment, blueprint) } };
  }
}

function change(adjustment: Adjustment, follows: boolean, blueprint: Blueprint): Told {
  const about = (moment: string): About => ({ moment: name(moment, blueprint), named: follows ? 'no' : 'yes' });
  switch (adjustment.change) {
    case 'simplify':
      return simpler(adjustment.moment, about(adjustment.moment), blueprint);
    case 'split':
      return { says: 'in-two', given: about(adjustment.moment) };
    case 'new-twist':
      return { says: 'new-surface', given: about(adjustment.moment) };
    case 'retire':
      return { says: 'retired', given: about(adjustment.moment) };
    case 'hour':
      return { says: 'at-hour', given: { part: adjustment.at } };
    case 'channel':
      return { says: 'by-channel', given: { whom: whomOf(adjustment.for), by: adjustment.by } };
    case 'per-week': {
      const { perWeek } = adjustment;
      return { says: perWeek < blueprint.cadence.perWeek ? 'less-often' : 'more-often', given: { perWeek, pace: paceOf(perWeek) } };
    }
    case 'add-example':
      return { says: adjustment.shows === undefined ? 'one-example' : 'one-contrast', given: about(adjustment.moment) };
    case 'other-occasion':
      return { says: 'other-occasion', given: { ...about(adjustment.moment), when: shortened(adjustment.if) } };
  }
}

function simpler(id: string, about: About, blueprint: Blueprint): Told {
  const moment = momentOf(blueprint, id);
  const taken = moment && simplify(moment)?.taken;
  switch (taken?.kind) {
    case 'last-choice':
      return { says: 'fewer-choices', given: { ...about, now: taken.choicesNow, before: taken.choicesBefore } };
    case 'shorter-response':
      return { says: 'fewer-words', given: { ...about, words: taken.words } };
    case 'comparing-question':
      return { says: 'no-comparing', given: about };
    case 'reflection-part':
      return { says: 'no-next-step', given: about };
    case undefined:
      return { says: 'simpler', given: about };
  }
}

const name = (moment: string, blueprint: Blueprint): string => shortened(momentName(momentOf(blueprint, moment) ?? { id: moment }));

// Names are the only parts an author can make long; at this length two of them leave room for the rest.
const LONGEST_NAME = 60;
const shortened = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`);
