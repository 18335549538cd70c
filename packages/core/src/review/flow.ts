import { dropOff } from '../signal/drop-off.ts';
import { largeEnough } from '../signal/group-floor.ts';
import type { UnderReview } from '../signal/under-review.ts';
import { momentName } from './moment-name.ts';

/** One prompt in the flow through a blueprint: how many met it and how many stopped there; nothing of either when too few did. */
export type FlowStep = { readonly moment: string; readonly title: string; readonly met: number; readonly stopped: number; readonly shown: boolean };

/** The flow through a blueprint, prompt by prompt. A prompt met by fewer than five people is named, its figures are not. */
export function flowThrough(review: UnderReview): readonly FlowStep[] {
  const drops = dropOff(review);
  return review.blueprint.moments.map((moment, index) => {
    const drop = drops[index];
    const named = { moment: moment.id, title: momentName(moment) };
    return drop && largeEnough(drop.contributors)
      ? { ...named, met: drop.met, stopped: drop.stopped, shown: true }
      : { ...named, met: 0, stopped: 0, shown: false };
  });
}
