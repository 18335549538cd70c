import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Moment } from '../blueprint/moment.ts';
import { momentName } from '../blueprint/moment-name.ts';
import { GROUP_FLOOR } from '../signal/group-floor.ts';
import { rankSum } from '../signal/statistics/rank-sum.ts';
import type { Gathering, Under } from '../signal/under-review.ts';
import type { Adjustment } from './adjustment.ts';
import type { CheckSubject } from './check.ts';
import { mean, ofHundred, tenths } from './counted.ts';
import { PEOPLE_FOR_CHECK, SURE_OF_PEOPLE } from './personal-check.ts';
import { PARTS, wantsLess, type PersonalFigure, type Sides, type Siding } from './personal-figure.ts';

/** A guardrail is the figure that a change must not make worse while it does what it is for. */
export type Guardrail = Extract<PersonalFigure, { readonly of: 'depth' | 'recall' | 'tried' | 'stops' }>;

/** How a guardrail stands once the verdict has fallen: nothing worse can be seen, it is clearly worse, or too few people have a figure. */
export type Meanwhile = { readonly verdict: 'held' | 'worse' | 'too-early'; readonly sentence: SaidMeanwhile };

/** What is said of a guardrail: which sentence, and the figures in it; `watched` says what is looked at while nothing is known yet. */
export type SaidMeanwhile =
  | { readonly says: `meanwhile.depth${Held}`; readonly given: BeforeAndSince & { readonly parts: number } }
  | { readonly says: `meanwhile.${'recall' | 'tried' | 'stops'}${Held}`; readonly given: BeforeAndSince }
  | { readonly says: `meanwhile.stops-at${Held}`; readonly given: BeforeAndSince & Named }
  | { readonly says: `${'watched' | 'too-few'}.${'depth' | 'recall' | 'tried' | 'stops'}`; readonly given: object }
  | { readonly says: `${'watched' | 'too-few'}.stops-at`; readonly given: Named };
type Held = '' | '-worse';
type BeforeAndSince = { readonly before: number; readonly since: number };
type Named = { readonly moment: string };

/** What a change is watched by: what it is meant to move is looked at already, and what it could cost depends on what there is to practise. */
type Watched = { readonly subject: CheckSubject; readonly blueprint: Pick<Blueprint, 'moments' | 'cadence'> };

/**
 * The guardrail of a change that is checked; null where this blueprint has nothing that it could cost. Shorter must not mean thinner, seldomer not
 * forgotten, oftener or at another hour not hurried through, and what is added must not stop people.
 * @param blueprint as it was before the change
 */
export function guardrailOf(adjustment: Adjustment, { subject, blueprint }: Watched): Guardrail | null {
  const oneOf = (...figures: readonly Practised[]) => firstOf(figures, blueprint);
  switch (adjustment.change) {
    case 'simplify':
    case 'split':
      return subject.of === 'time' ? { of: 'stops', moment: adjustment.moment } : oneOf('depth', 'recall');
    case 'new-twist':
      return oneOf('recall', 'depth');
    case 'per-week':
      return paceGuardrail(adjustment.perWeek, blueprint);
    case 'hour':
      return { of: 'stops' };
    case 'channel':
      return { of: 'stops', ...(adjustment.for !== null && { only: adjustment.for }) };
    case 'other-occasion':
      return { of: 'stops', moment: adjustment.moment };
    case 'add-example':
      return subject.of === 'prompt' ? oneOf('depth', 'recall') : { of: 'stops', moment: subject.of === 'depth' ? subject.moment : adjustment.moment };
    case 'retire':
      return null;
  }
}

/** What another pace must not cost: seldomer, that things are remembered or at least tried; oftener, that they are answered. @param blueprint as it was before */
export const paceGuardrail = (perWeek: number, blueprint: Watched['blueprint']): Guardrail =>
  (perWeek < blueprint.cadence.perWeek ? firstOf(['recall', 'tried'], blueprint) : null) ?? { of: 'stops' };

/** The first of these that this blueprint practises at all. */
function firstOf(figures: readonly Practised[], { moments }: Pick<Blueprint, 'moments'>): Guardrail | null {
  const first = figures.find((of) => moments.some(({ kind }) => kind === ASKED_BY[of]));
  return first ? { of: first } : null;
}

type Practised = keyof typeof ASKED_BY;
/** Which moments each figure comes from. */
const ASKED_BY = { depth: 'reflect', recall: 'recall', tried: 'trial' } as const satisfies Record<string, Moment['kind']>;

/** Ten on either side before anything is told of them: fewer could nearly be counted out one by one. */
const FEWEST_EACH_SIDE = 2 * GROUP_FLOOR;

/**
 * Whether a guardrail holds, over the same people, the same two revisions and the same time as the check it belongs to; it is asked once, when the
 * verdict falls. Each person counts once, and the two sides are compared by ranks. Few people may show that something is clearly worse; that it
 * holds is said only of as many as a verdict needs.
 */
export const gatherMeanwhile = ({ blueprint }: Pick<Under, 'blueprint'>, guardrail: Guardrail, { take, sides }: Siding): Gathering<Meanwhile> => ({
  take,
  found: () => meanwhileOf(sides, guardrail, blueprint),
});

function meanwhileOf({ before, after }: Sides, guardrail: Guardrail, blueprint: Blueprint): Meanwhile {
  const fewer = Math.min(before.figures.length, after.figures.length);
  const tooFew: Meanwhile = { verdict: 'too-early', sentence: saidWithout('too-few', guardrail, blueprint) };
  if (fewer < FEWEST_EACH_SIDE) return tooFew;
  const { less, greater } = rankSum(after.figures, before.figures);
  const isWorse = (wantsLess(guardrail) ? greater : less) <= SURE_OF_PEOPLE;
  if (!isWorse && fewer < PEOPLE_FOR_CHECK) return tooFew;
  return {
    verdict: isWorse ? 'worse' : 'held',
    sentence: saidOf(guardrail, { before: mean(before.figures), since: mean(after.figures) }, { isWorse, blueprint }),
  };
}

/** How a guardrail stands while its check has no verdict yet. */
export const tooEarly = (guardrail: Guardrail, blueprint: Pick<Blueprint, 'moments'>): Meanwhile => ({
  verdict: 'too-early',
  sentence: watchedBy(guardrail, blueprint),
});

/** What is looked at beside what a change is for, as it is said before anybody decides, and while nothing is known yet. */
export const watchedBy = (guardrail: Guardrail, blueprint: Pick<Blueprint, 'moments'>): SaidMeanwhile => saidWithout('watched', guardrail, blueprint);

function saidWithout(how: 'watched' | 'too-few', guardrail: Guardrail, blueprint: Pick<Blueprint, 'moments'>): SaidMeanwhile {
  const at = placeOf(guardrail, blueprint);
  return at === undefined ? { says: `${how}.${guardrail.of}`, given: {} } : { says: `${how}.stops-at`, given: { moment: at } };
}

function saidOf(
  guardrail: Guardrail,
  { before, since }: BeforeAndSince,
  { isWorse, blueprint }: { readonly isWorse: boolean; readonly blueprint: Pick<Blueprint, 'moments'> },
): SaidMeanwhile {
  const held: Held = isWorse ? '-worse' : '';
  if (guardrail.of === 'depth') return { says: `meanwhile.depth${held}`, given: { before: tenths(before), since: tenths(since), parts: PARTS } };
  const shares = { before: neverAllOfHundred(before), since: neverAllOfHundred(since) };
  const at = placeOf(guardrail, blueprint);
  return at === undefined
    ? { says: `meanwhile.${guardrail.of}${held}`, given: shares }
    : { says: `meanwhile.stops-at${held}`, given: { ...shares, moment: at } };
}

/** The one moment at which stops are counted, by its name; undefined where all are. */
function placeOf(guardrail: Guardrail, { moments }: Pick<Blueprint, 'moments'>): string | undefined {
  if (guardrail.of !== 'stops' || guardrail.moment === undefined) return undefined;
  const { moment: id } = guardrail;
  return momentName(moments.find((moment) => moment.id === id) ?? { id });
}

/** That all did, or none, would tell on everybody. */
const neverAllOfHundred = (share: number): number => Math.min(99, Math.max(1, ofHundred(share)));
