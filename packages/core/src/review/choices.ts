import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { Moment } from '../blueprint/moment.ts';
import { reachingOf } from '../schedule/adaptation.ts';
import { DAY_PARTS } from '../time/day-part.ts';
import { applyAdjustment, type Adjustment } from './adjustment.ts';
import { fewerPerWeek, morePerWeek } from './cadence-steps.ts';
import type { ReviewInsight } from './insight.ts';
import { changeAndPlace } from './review.ts';

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
    ...[null, ...blueprint.adapt.map(({ when }) => when)].map((constraint) => otherChannel(blueprint, constraint)),
    ...blueprint.moments.map(({ id }): Adjustment => ({ kind: 'difficulty', change: 'split', moment: id })),
    ...blueprint.moments.map(({ id }): Adjustment => ({ kind: 'difficulty', change: 'retire', moment: id })),
    ...blueprint.moments.flatMap(everyInOwnWords),
  ];
  const seen = new Set<string>();
  return all.filter((adjustment): adjustment is Adjustment => {
    if (!adjustment || !(needsWords(adjustment, blueprint) || applyAdjustment(blueprint, adjustment).ok)) return false;
    const name = changeAndPlace(adjustment);
    return !seen.has(name) && Boolean(seen.add(name));
  });
}

/** The other way of reaching those with a constraint, or everybody. */
const otherChannel = (blueprint: Blueprint, constraint: Constraint | null): Adjustment => ({
  kind: 'cadence',
  change: 'channel',
  by: reachingOf(constraint, blueprint) === 'email' ? 'today' : 'email',
  for: constraint,
});

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
    case 'channel':
      return false;
  }
}
