import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { DayPart } from '../time/day-part.ts';
import type { AddExample, Adjustment } from './adjustment.ts';
import { paceOf, type Pace } from './cadence-steps.ts';
import { momentName } from '../blueprint/moment-name.ts';
import { whomOf, type Reached } from './reached.ts';
import { simplify, type Taken } from './simplify.ts';

/** An adjustment of a blueprint as the sentence a facilitator picks: which it is, and what stands in it. Whoever shows it has the words. */
export type Title =
  | { readonly says: 'title.leave'; readonly given: object }
  | {
      readonly says:
        | `title.${'simplify' | 'simplify-comparing' | 'simplify-next' | 'split' | 'split-own-words' | 'retire' | 'new-twist-own-words'}`
        | `title.${'example-own-words' | 'contrast-own-words' | 'other-occasion-own-words'}`;
      readonly given: Named;
    }
  | { readonly says: 'title.simplify-choices'; readonly given: Named & { readonly now: number; readonly before: number } }
  | { readonly says: 'title.simplify-words'; readonly given: Named & { readonly words: number } }
  | { readonly says: 'title.new-twist'; readonly given: Named & { readonly scene: string } }
  | { readonly says: 'title.example' | 'title.contrast'; readonly given: Named & { readonly text: string } }
  | { readonly says: 'title.other-occasion'; readonly given: Named & { readonly when: string } }
  | { readonly says: 'title.hour'; readonly given: { readonly part: DayPart } }
  | { readonly says: 'title.channel'; readonly given: Reached }
  | { readonly says: 'title.less-often' | 'title.more-often'; readonly given: Paced & { readonly paceNow: Pace; readonly perWeekNow: number } }
  | { readonly says: 'title.as-often'; readonly given: Paced };

type Named = { readonly moment: string };
type Paced = { readonly pace: Pace; readonly perWeek: number };

/** Leaving everything as it is. */
export const LEAVE: Title = { says: 'title.leave', given: {} };

/** How an adjustment of this blueprint is called in front of a facilitator; null leaves it. */
export function titleOf(adjustment: Adjustment | null, blueprint: Blueprint): Title {
  if (adjustment === null) return LEAVE;
  if (adjustment.change === 'hour') return { says: 'title.hour', given: { part: adjustment.at } };
  if (adjustment.change === 'channel') return { says: 'title.channel', given: { whom: whomOf(adjustment.for), by: adjustment.by } };
  if (adjustment.change === 'per-week') return oftenTitle(adjustment.perWeek, blueprint.cadence.perWeek);
  const moment = momentOf(blueprint, adjustment.moment);
  const given = { moment: momentName(moment ?? { id: adjustment.moment }) };
  switch (adjustment.change) {
    case 'simplify':
      return simplifyTitle(given, moment && simplify(moment)?.taken);
    case 'split':
      return { says: adjustment.second ? 'title.split-own-words' : 'title.split', given };
    case 'retire':
      return { says: 'title.retire', given };
    case 'new-twist':
      return adjustment.scene === '' ? { says: 'title.new-twist-own-words', given } : { says: 'title.new-twist', given: { ...given, scene: adjustment.scene } };
    case 'add-example':
      return exampleTitle(given, adjustment);
    case 'other-occasion':
      return moment?.kind === 'trial' && moment.if === adjustment.if
        ? { says: 'title.other-occasion-own-words', given }
        : { says: 'title.other-occasion', given: { ...given, when: adjustment.if } };
  }
}

function oftenTitle(perWeek: number, perWeekNow: number): Title {
  const paced = { pace: paceOf(perWeek), perWeek };
  if (perWeek === perWeekNow) return { says: 'title.as-often', given: paced };
  return { says: perWeek < perWeekNow ? 'title.less-often' : 'title.more-often', given: { ...paced, paceNow: paceOf(perWeekNow), perWeekNow } };
}

/** What is taken out; of a change that was made earlier nothing more can be said. */
function simplifyTitle(given: Named, taken: Taken | undefined): Title {
  switch (taken?.kind) {
    case 'last-choice':
      return { says: 'title.simplify-choices', given: { ...given, now: taken.choicesNow, before: taken.choicesBefore } };
    case 'shorter-response':
      return { says: 'title.simplify-words', given: { ...given, words: taken.words } };
    case 'comparing-question':
      return { says: 'title.simplify-comparing', given };
    case 'reflection-part':
      return { says: 'title.simplify-next', given };
    case undefined:
      return { says: 'title.simplify', given };
  }
}

function exampleTitle(given: Named, { text, shows }: AddExample): Title {
  const kind = shows === undefined ? 'example' : 'contrast';
  return text === '' ? { says: `title.${kind}-own-words`, given } : { says: `title.${kind}`, given: { ...given, text } };
}
