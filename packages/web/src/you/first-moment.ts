import { larder } from '../offline/device.ts';

/** Where the first moment of a practice just begun opens: what is planned first, or its first moment of one's own accord. */
export function firstMomentOf(blueprintId: string): string {
  const { touchpoints, blueprints } = larder.peek();
  const planned = touchpoints.filter(({ blueprint }) => blueprint === blueprintId).toSorted((a, b) => a.due - b.due)[0];
  if (planned) return `/moment/${planned.id}`;
  const first = blueprints.find(({ blueprint }) => blueprint.id === blueprintId)?.blueprint.moments[0];
  return first ? `/moment/${blueprintId}:${first.id}` : '/';
}
