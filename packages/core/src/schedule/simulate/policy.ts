import type { Rhythm } from '../gaps.ts';
import { retrieved, type Retrieval } from '../moment-history.ts';

/** A policy says when something is met again: ours, a blind ladder of gaps, and one that starts anew when something did not come back. */
export type Policy = (typeof POLICIES)[number];
export const POLICIES = ['planner', 'ladder', 'reset-ladder'] as const;

/** Where one moment stands under a policy. */
export type Footing = { readonly gapDays: number; readonly step: number; readonly retrieval: Retrieval | null };

/** Where a moment stands after it was met for the first time, or again. */
export type Stepping = { readonly policy: Policy; readonly rhythm: Rhythm };

/** A way from one footing to the next: by a policy, or by an idea that is being tried beside it. */
export type Step = typeof stepped;

/** @param passed days since it was last met */
export function stepped(
  footing: Footing | null,
  { passed, cameBack }: { readonly passed: number; readonly cameBack: boolean },
  { policy, rhythm }: Stepping,
): Footing {
  switch (policy) {
    case 'planner': {
      const retrieval = retrieved(footing?.retrieval ?? null, { passed, grade: cameBack ? 'good' : 'again' }, rhythm);
      return { gapDays: retrieval.gapDays, step: 0, retrieval };
    }
    case 'ladder':
      return onRung(footing === null ? 0 : footing.step + 1, rhythm.pace);
    case 'reset-ladder':
      return onRung(footing === null || !cameBack ? 0 : footing.step + 1, rhythm.pace);
  }
}

/** The gaps that trainers draw on flip charts. */
const RUNGS = [1, 3, 7, 14, 30];

const onRung = (step: number, pace: number): Footing => ({ gapDays: pace * (RUNGS[Math.min(step, RUNGS.length - 1)] ?? 1), step, retrieval: null });
