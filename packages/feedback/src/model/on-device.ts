import { TIER_0 } from './tier-0.ts';
import type { Weights } from './weights.ts';
import { readWeights } from './written-weights.ts';

/** The models that every device has, unpacked when they are first asked for. */
export const onDevice = (): Weights => (weights ??= readWeights(TIER_0));

let weights: Weights | undefined;
