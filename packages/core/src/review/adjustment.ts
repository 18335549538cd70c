import { momentOf, type Adaptation, type Blueprint, type Reaching } from '../blueprint/blueprint.ts';
import type { Constraint } from '../blueprint/constraint.ts';
import type { Moment, RespondMoment } from '../blueprint/moment.ts';
import { no, ok, type Result } from '../result.ts';
import { reachingOf } from '../schedule/adaptation.ts';
import type { DayPart } from '../time/day-part.ts';
import { simplify } from './simplify.ts';
import { freeId, split } from './split.ts';

/** An adjustment is one change of cadence, difficulty or relevance, as an edit of the blueprint. */
export type Adjustment =
  | { readonly kind: 'difficulty'; readonly change: 'simplify'; readonly moment: string }
  | Split
  | NewTwist
  | { readonly kind: 'difficulty'; readonly change: 'retire'; readonly moment: string }
  | { readonly kind: 'cadence'; readonly change: 'per-week'; readonly perWeek: number }
  | { readonly kind: 'cadence'; readonly change: 'hour'; readonly at: DayPart }
  | ToChannel
  | AddExample
  | { readonly kind: 'relevance'; readonly change: 'other-occasion'; readonly moment: string; readonly if: string };

/** A further model; with `shows`, a contrast that misses that criterion. */
export type AddExample = {
  readonly kind: 'relevance';
  readonly change: 'add-example';
  readonly moment: string;
  readonly text: string;
  readonly because: string;
  readonly shows?: string;
};

/** Another way of reaching those with a constraint, or, with null, everybody for whom nothing else is said. Who wants no mail gets none. */
export type ToChannel = { readonly kind: 'cadence'; readonly change: 'channel'; readonly by: Reaching; readonly for: Constraint | null };

/** Two moments in the place of one. A decision is cut where its further scene begins; a response needs a scene and a question of its own for the second. */
export type Split = {
  readonly kind: 'difficulty';
  readonly change: 'split';
  readonly moment: string;
  readonly second?: { readonly scene: string; readonly ask: string };
};

/** One more surface for those who come back. */
export type NewTwist = { readonly kind: 'difficulty'; readonly change: 'new-twist'; readonly moment: string; readonly scene: string };

export type AdjustmentRefusal =
  | { readonly kind: 'no-such-moment'; readonly moment: string }
  | { readonly kind: 'nothing-to-simplify'; readonly moment: string }
  | { readonly kind: 'not-that-kind'; readonly moment: string }
  | { readonly kind: 'no-such-criterion'; readonly moment: string; readonly criterion: string }
  | { readonly kind: 'nothing-to-split'; readonly moment: string }
  | { readonly kind: 'needed-by'; readonly moment: string; readonly by: string }
  | { readonly kind: 'out-of-range'; readonly perWeek: number }
  | { readonly kind: 'changes-nothing' };

/** The least and the most moments a week a blueprint may plan: one in four weeks, one a day. */
export const PER_WEEK_RANGE = { least: 0.25, most: 7 } as const;

/**
 * The blueprint with one adjustment made; everything else, ids above all, stays as it is, so that nobody's history is lost.
 * Problems: a moment that is not there or of another kind, nothing left to take out or to split, a criterion the moment does not have,
 * a moment that another needs, a cadence out of range, and an adjustment that would change nothing.
 */
export function applyAdjustment(blueprint: Blueprint, adjustment: Adjustment): Result<Blueprint, AdjustmentRefusal> {
  if (adjustment.change === 'per-week') return withCadence(blueprint, adjustment.perWeek);
  if (adjustment.change === 'hour') return atHour(blueprint, adjustment.at);
  if (adjustment.change === 'channel') return onChannel(blueprint, adjustment);
  const moment = momentOf(blueprint, adjustment.moment);
  if (!moment) return no({ kind: 'no-such-moment', moment: adjustment.moment });
  if (adjustment.change === 'retire') return retire(blueprint, moment);
  const changed = changeMoment(moment, adjustment, blueprint);
  if (!changed.ok) return changed;
  return ok({ ...blueprint, moments: blueprint.moments.flatMap((one) => (one === moment ? changed.value : [one])) });
}

function withCadence(blueprint: Blueprint, perWeek: number): Result<Blueprint, AdjustmentRefusal> {
  if (!(perWeek >= PER_WEEK_RANGE.least && perWeek <= PER_WEEK_RANGE.most)) return no({ kind: 'out-of-range', perWeek });
  if (perWeek === blueprint.cadence.perWeek) return no({ kind: 'changes-nothing' });
  return ok({ ...blueprint, cadence: { ...blueprint.cadence, perWeek } });
}

function atHour(blueprint: Blueprint, at: DayPart): Result<Blueprint, AdjustmentRefusal> {
  return blueprint.cadence.at === at ? no({ kind: 'changes-nothing' }) : ok({ ...blueprint, cadence: { ...blueprint.cadence, at } });
}

/** The author's text says only what is not said already: a mail is usual, and who has a constraint is reached as everybody is. */
function onChannel(blueprint: Blueprint, { by, for: constraint }: ToChannel): Result<Blueprint, AdjustmentRefusal> {
  if (reachingOf(constraint, blueprint) === by) return no({ kind: 'changes-nothing' });
  const { cadence, adapt } = blueprint;
  if (constraint === null) return ok({ ...blueprint, cadence: reachedBy(cadence, by === USUAL ? undefined : by) });
  const own: Adaptation = adapt.find(({ when }) => when === constraint) ?? { when: constraint, prefer: [] };
  const changed = reachedBy(own, by === (cadence.by ?? USUAL) ? undefined : by);
  const saysSomething = changed.by !== undefined || changed.perWeek !== undefined || changed.prefer.length > 0;
  const others = adapt.filter((one) => one !== own);
  if (!saysSomething) return ok({ ...blueprint, adapt: others });
  return ok({ ...blueprint, adapt: others.length < adapt.length ? adapt.map((one) => (one === own ? changed : one)) : [...adapt, changed] });
}

const USUAL: Reaching = 'email';

function reachedBy<Reached extends { readonly by?: Reaching }>(
  { by: _before, ...rest }: Reached,
  by: Reaching | undefined,
): Omit<Reached, 'by'> & { readonly by?: Reaching } {
  return by === undefined ? rest : { ...rest, by };
}

/** What stands on another moment would be left without it; its history is kept under its id. */
function retire(blueprint: Blueprint, moment: Moment): Result<Blueprint, AdjustmentRefusal> {
  const standing = blueprint.moments.find((one) => one.kind === 'reflect' && (one.after === moment.id || one.beside === moment.id));
  if (standing) return no({ kind: 'needed-by', moment: moment.id, by: standing.id });
  return ok({ ...blueprint, moments: blueprint.moments.filter((one) => one !== moment), retired: [...blueprint.retired, moment.id] });
}

type OfMoment = Exclude<Adjustment, { change: 'per-week' | 'hour' | 'channel' | 'retire' }>;

function changeMoment(moment: Moment, adjustment: OfMoment, blueprint: Blueprint): Result<readonly Moment[], AdjustmentRefusal> {
  switch (adjustment.change) {
    case 'simplify': {
      const simpler = simplify(moment);
      return simpler ? ok([simpler.moment]) : no({ kind: 'nothing-to-simplify', moment: moment.id });
    }
    case 'split': {
      const parts = split(moment, adjustment.second, blueprint);
      return parts ? ok(parts) : no({ kind: 'nothing-to-split', moment: moment.id });
    }
    case 'new-twist':
      return withTwist(moment, adjustment.scene);
    case 'add-example':
      return moment.kind === 'respond' ? withExample(moment, adjustment) : no({ kind: 'not-that-kind', moment: moment.id });
    case 'other-occasion':
      if (moment.kind !== 'trial') return no({ kind: 'not-that-kind', moment: moment.id });
      return sameText(moment.if, adjustment.if) || adjustment.if.trim() === ''
        ? no({ kind: 'changes-nothing' })
        : ok([{ ...moment, if: adjustment.if.trim() }]);
  }
}

function withTwist(moment: Moment, scene: string): Result<readonly Moment[], AdjustmentRefusal> {
  if (moment.kind !== 'respond' && moment.kind !== 'decide' && moment.kind !== 'recall') return no({ kind: 'not-that-kind', moment: moment.id });
  if (scene.trim() === '' || moment.twists.some((twist) => sameText(twist.scene, scene))) return no({ kind: 'changes-nothing' });
  const id = freeId(
    'twist',
    moment.twists.map((twist) => twist.id),
  );
  return ok([{ ...moment, twists: [...moment.twists, { id, scene: scene.trim() }] }]);
}

function withExample(moment: RespondMoment, { text, because, shows }: AddExample): Result<readonly Moment[], AdjustmentRefusal> {
  const known = [...moment.models, ...moment.contrasts].some((example) => sameText(example.text, text));
  if (known || text.trim() === '') return no({ kind: 'changes-nothing' });
  const example = { text: text.trim(), because: because.trim() };
  if (shows === undefined) return ok([{ ...moment, models: [...moment.models, example] }]);
  if (!(shows in moment.criteria)) return no({ kind: 'no-such-criterion', moment: moment.id, criterion: shows });
  return ok([{ ...moment, contrasts: [...moment.contrasts, { ...example, shows }] }]);
}

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
