import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';
import { DAY_PARTS, type DayPart } from '../time/day-part.ts';
import { applyAdjustment, type Adjustment } from './adjustment.ts';
import { cadenceWords, fewerPerWeek, morePerWeek } from './cadence-steps.ts';
import type { ReviewInsight } from './insight.ts';
import { quotedName } from './moment-name.ts';
import { simplify, type Taken } from './simplify.ts';

/**
 * What a facilitator may choose on the review page: what is suggested first, its alternatives next, then every other change that can be made
 * by rule, and last those that wait for words of the facilitator's own.
 */
export function choicesFor(blueprint: Blueprint, { suggested, alternatives }: ReviewInsight): readonly Adjustment[] {
  const all = [
    suggested,
    ...alternatives,
    fewerPerWeek(blueprint),
    morePerWeek(blueprint),
    ...blueprint.moments.map(simplification),
    ...DAY_PARTS.map((at): Adjustment => ({ kind: 'cadence', change: 'hour', at })),
    ...blueprint.moments.map(({ id }): Adjustment => ({ kind: 'difficulty', change: 'split', moment: id })),
    ...blueprint.moments.map(({ id }): Adjustment => ({ kind: 'difficulty', change: 'retire', moment: id })),
    ...blueprint.moments.flatMap(everyInOwnWords),
  ];
  const seen = new Set<string>();
  return all.filter((adjustment): adjustment is Adjustment => {
    if (!adjustment || !(needsWords(adjustment, blueprint) || applyAdjustment(blueprint, adjustment).ok)) return false;
    const title = titleOf(adjustment, blueprint);
    return !seen.has(title) && Boolean(seen.add(title));
  });
}

const simplification = ({ id }: Moment): Adjustment => ({ kind: 'difficulty', change: 'simplify', moment: id });

/** The change of relevance that fits a kind of moment, before anyone has written its words. */
export function inOwnWords(moment: Moment): Adjustment | undefined {
  switch (moment.kind) {
    case 'respond':
      return { kind: 'relevance', change: 'add-example', moment: moment.id, text: '', because: '' };
    case 'trial':
      return { kind: 'relevance', change: 'other-occasion', moment: moment.id, if: moment.if };
    case 'decide':
    case 'recall':
    case 'reflect':
    case 'own-scene':
    case 'observe':
      return undefined;
  }
}

/** A further surface for those who come back, before anyone has written it. */
export const twistInOwnWords = ({ id }: Pick<Moment, 'id'>): Adjustment => ({ kind: 'difficulty', change: 'new-twist', moment: id, scene: '' });

function everyInOwnWords(moment: Moment): readonly (Adjustment | undefined)[] {
  const second = { scene: '', ask: '' };
  switch (moment.kind) {
    case 'respond':
      return [inOwnWords(moment), twistInOwnWords(moment), { kind: 'difficulty', change: 'split', moment: moment.id, second }];
    case 'decide':
    case 'recall':
      return [twistInOwnWords(moment)];
    case 'trial':
    case 'reflect':
    case 'own-scene':
    case 'observe':
      return [inOwnWords(moment)];
  }
}

/** True for a change that says nothing yet: an example without a text, the occasion a trial already has. */
export function needsWords(adjustment: Adjustment, blueprint: Blueprint): boolean {
  const moment = 'moment' in adjustment ? momentOf(blueprint, adjustment.moment) : undefined;
  switch (adjustment.change) {
    case 'add-example':
      return moment?.kind === 'respond' && adjustment.text === '';
    case 'other-occasion':
      return moment?.kind === 'trial' && adjustment.if === moment.if;
    case 'new-twist':
      return adjustment.scene === '';
    case 'split':
      return moment?.kind === 'respond' && Object.keys(moment.criteria).length > 1 && adjustment.second?.scene === '';
    case 'simplify':
    case 'retire':
    case 'per-week':
    case 'hour':
      return false;
  }
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
    case 'split':
      return adjustment.second
        ? `Split ${quotedName(blueprint, adjustment.moment)} into two, the second in your own words.`
        : `Split ${quotedName(blueprint, adjustment.moment)} into two: the later choice comes on another day.`;
    case 'new-twist':
      return adjustment.scene === ''
        ? `Give ${quotedName(blueprint, adjustment.moment)} a new surface, in your own words.`
        : `A new surface for ${quotedName(blueprint, adjustment.moment)}: ${adjustment.scene}`;
    case 'retire':
      return `Retire ${quotedName(blueprint, adjustment.moment)}: it is no longer practised, and what people did stays in their journals.`;
    case 'hour':
      return `Come ${PART_WORDS[adjustment.at]}, for those who work then.`;
    case 'per-week':
      return adjustment.perWeek < blueprint.cadence.perWeek
        ? `Ask less often: ${cadenceWords(adjustment.perWeek)} instead of ${cadenceWords(blueprint.cadence.perWeek)}.`
        : adjustment.perWeek > blueprint.cadence.perWeek
          ? `Ask more often: ${cadenceWords(adjustment.perWeek)} instead of ${cadenceWords(blueprint.cadence.perWeek)}.`
          : `Ask ${cadenceWords(adjustment.perWeek)}.`;
    case 'add-example': {
      const example = `Add ${adjustment.shows === undefined ? 'an example' : 'a contrast'} to ${quotedName(blueprint, adjustment.moment)}`;
      return needsWords(adjustment, blueprint) ? `${example}, in your own words.` : `${example}: ${adjustment.text}`;
    }
    case 'other-occasion':
      if (needsWords(adjustment, blueprint)) return `Name another occasion for ${quotedName(blueprint, adjustment.moment)}, in your own words.`;
      return `Another occasion for ${quotedName(blueprint, adjustment.moment)}: if ${adjustment.if}.`;
  }
}

/** A part of the day in a sentence. */
export const PART_WORDS: Readonly<Record<DayPart, string>> = { morning: 'in the morning', midday: 'around midday', afternoon: 'in the afternoon' };

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
