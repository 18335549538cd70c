import { crowd, equalPace, type Crowd, type CrowdOutcome, type Policy } from '@micromoment/core';

/** One piece of a simulation that can be done by itself: a crowd that practises, or the pace at which a policy asks for as many minutes as another. */
export type Work =
  | { readonly kind: 'crowd'; readonly crowd: Crowd }
  | { readonly kind: 'pace'; readonly crowd: Omit<Crowd, 'pace' | 'seed'>; readonly against: Policy };
export type Done = { readonly kind: 'crowd'; readonly outcome: CrowdOutcome } | { readonly kind: 'pace'; readonly pace: number };

export function doWork(work: Work): Done {
  switch (work.kind) {
    case 'crowd':
      return { kind: 'crowd', outcome: crowd(work.crowd) };
    case 'pace':
      return { kind: 'pace', pace: equalPace(work.crowd, work.against) };
  }
}
