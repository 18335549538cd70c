/** An adjustment is one change of cadence, difficulty or relevance, as an edit of the blueprint. */
export type Adjustment =
  | { readonly kind: 'difficulty'; readonly change: 'simplify'; readonly moment: string }
  | { readonly kind: 'cadence'; readonly change: 'per-week'; readonly perWeek: number }
  | { readonly kind: 'relevance'; readonly change: 'add-example'; readonly moment: string; readonly text: string; readonly because: string }
  | { readonly kind: 'relevance'; readonly change: 'other-occasion'; readonly moment: string; readonly if: string };

export type AdjustmentRefusal =
  | { readonly kind: 'no-such-moment'; readonly moment: string }
  | { readonly kind: 'nothing-to-simplify'; readonly moment: string }
  | { readonly kind: 'not-that-kind'; readonly moment: string }
  | { readonly kind: 'changes-nothing' };
