import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import type { Moment, RespondMoment } from '../blueprint/moment.ts';
import { no, ok, type Result } from '../result.ts';
import { simplify } from './simplify.ts';

/** An adjustment is one change of cadence, difficulty or relevance, as an edit of the blueprint. */
export type Adjustment =
  | { readonly kind: 'difficulty'; readonly change: 'simplify'; readonly moment: string }
  | { readonly kind: 'cadence'; readonly change: 'per-week'; readonly perWeek: number }
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

export type AdjustmentRefusal =
  | { readonly kind: 'no-such-moment'; readonly moment: string }
  | { readonly kind: 'nothing-to-simplify'; readonly moment: string }
  | { readonly kind: 'not-that-kind'; readonly moment: string }
  | { readonly kind: 'no-such-criterion'; readonly moment: string; readonly criterion: string }
  | { readonly kind: 'out-of-range'; readonly perWeek: number }
  | { readonly kind: 'changes-nothing' };

/** The least and the most moments a week a blueprint may plan: one in four weeks, one a day. */
export const PER_WEEK_RANGE = { least: 0.25, most: 7 } as const;

/**
 * The blueprint with one adjustment made; everything else, ids above all, stays as it is, so that nobody's history is lost.
 * Problems: a moment that is not there or of another kind, nothing left to take out, a criterion the moment does not have,
 * a cadence out of range, and an adjustment that would change nothing.
 */
export function applyAdjustment(blueprint: Blueprint, adjustment: Adjustment): Result<Blueprint, AdjustmentRefusal> {
  if (adjustment.change === 'per-week') return withCadence(blueprint, adjustment.perWeek);
  const moment = momentOf(blueprint, adjustment.moment);
  if (!moment) return no({ kind: 'no-such-moment', moment: adjustment.moment });
  const changed = changeMoment(moment, adjustment);
  if (!changed.ok) return changed;
  return ok({ ...blueprint, moments: blueprint.moments.map((one) => (one === moment ? changed.value : one)) });
}

/** One sentence for the facilitator whose adjustment cannot be made, and what to do instead. */
export function refusalSentence(refusal: AdjustmentRefusal): string {
  switch (refusal.kind) {
    case 'no-such-moment':
      return `There is no moment "${refusal.moment}" in this blueprint any more. Load the page again to see what there is now.`;
    case 'nothing-to-simplify':
      return `There is nothing left to take out of "${refusal.moment}" by rule. Shorten its text in the studio instead.`;
    case 'not-that-kind':
      return `This change does not fit the kind of moment that "${refusal.moment}" is.`;
    case 'no-such-criterion':
      return `"${refusal.moment}" does not look for "${refusal.criterion}". Name one of its own criteria for the contrast.`;
    case 'out-of-range':
      return `${refusal.perWeek} moments a week is outside what can be planned: from one in four weeks to one a day.`;
    case 'changes-nothing':
      return 'This would leave the blueprint as it is.';
  }
}

function withCadence(blueprint: Blueprint, perWeek: number): Result<Blueprint, AdjustmentRefusal> {
  if (!(perWeek >= PER_WEEK_RANGE.least && perWeek <= PER_WEEK_RANGE.most)) return no({ kind: 'out-of-range', perWeek });
  if (perWeek === blueprint.cadence.perWeek) return no({ kind: 'changes-nothing' });
  return ok({ ...blueprint, cadence: { ...blueprint.cadence, perWeek } });
}

function changeMoment(moment: Moment, adjustment: Exclude<Adjustment, { change: 'per-week' }>): Result<Moment, AdjustmentRefusal> {
  switch (adjustment.change) {
    case 'simplify': {
      const simpler = simplify(moment);
      return simpler ? ok(simpler.moment) : no({ kind: 'nothing-to-simplify', moment: moment.id });
    }
    case 'add-example':
      return moment.kind === 'respond' ? withExample(moment, adjustment) : no({ kind: 'not-that-kind', moment: moment.id });
    case 'other-occasion':
      if (moment.kind !== 'trial') return no({ kind: 'not-that-kind', moment: moment.id });
      return sameText(moment.if, adjustment.if) || adjustment.if.trim() === '' ? no({ kind: 'changes-nothing' }) : ok({ ...moment, if: adjustment.if.trim() });
  }
}

function withExample(moment: RespondMoment, { text, because, shows }: AddExample): Result<Moment, AdjustmentRefusal> {
  const known = [...moment.models, ...moment.contrasts].some((example) => sameText(example.text, text));
  if (known || text.trim() === '') return no({ kind: 'changes-nothing' });
  const example = { text: text.trim(), because: because.trim() };
  if (shows === undefined) return ok({ ...moment, models: [...moment.models, example] });
  if (!(shows in moment.criteria)) return no({ kind: 'no-such-criterion', moment: moment.id, criterion: shows });
  return ok({ ...moment, contrasts: [...moment.contrasts, { ...example, shows }] });
}

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
