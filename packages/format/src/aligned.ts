import { isGroup, says } from './says.ts';
import type { ListMember, Tree } from './tree.ts';
import type { Value } from './write-value.ts';

/** How the members of a written list become those of another: kept or changed in place, gone, or new. Positions count from 0. */
export type Step =
  | { readonly kind: 'same'; readonly was: number; readonly is: number }
  | { readonly kind: 'gone'; readonly was: number }
  | { readonly kind: 'new'; readonly is: number };

/** Members belong together when they bear the same id, or say the same; what is left between such pairs is changed in place as far as it goes. */
export function aligned(members: readonly ListMember[], next: readonly Value[], key: string): Step[] {
  const belong = (was: number, is: number) => belongTogether(members[was]!.node, next[is]!, key); // both are below their lengths
  const steps: Step[] = [];
  let [was, is] = [0, 0];
  for (const pair of [...longestCommon(members.length, next.length, belong), { was: members.length, is: next.length }]) {
    for (; was < pair.was && is < pair.is; was += 1, is += 1) steps.push({ kind: 'same', was, is });
    for (; was < pair.was; was += 1) steps.push({ kind: 'gone', was });
    for (; is < pair.is; is += 1) steps.push({ kind: 'new', is });
    if (was < members.length && is < next.length) steps.push({ kind: 'same', was, is });
    [was, is] = [was + 1, is + 1];
  }
  return steps;
}

function belongTogether(tree: Tree, value: Value, key: string): boolean {
  if (tree.kind !== 'map' || !isGroup(value) || value['id'] === undefined) return says(tree, value, key);
  const id = tree.entries.find((entry) => entry.key === 'id')?.node;
  return id !== undefined && says(id, value['id'], 'id');
}

/** The longest sequence of pairs that keeps both orders; equal ends are taken first, since most lists differ in one place. */
function longestCommon(length: number, nextLength: number, belong: (was: number, is: number) => boolean): { was: number; is: number }[] {
  let start = 0;
  while (start < length && start < nextLength && belong(start, start)) start += 1;
  let tail = 0;
  while (tail < length - start && tail < nextLength - start && belong(length - 1 - tail, nextLength - 1 - tail)) tail += 1;
  const head = Array.from({ length: start }, (_, index) => ({ was: index, is: index }));
  const end = Array.from({ length: tail }, (_, index) => ({ was: length - tail + index, is: nextLength - tail + index }));
  return [...head, ...commonBetween(start, length - tail, nextLength - tail, belong), ...end];
}

function commonBetween(start: number, end: number, nextEnd: number, belong: (was: number, is: number) => boolean): { was: number; is: number }[] {
  const longest = Array.from({ length: end - start + 1 }, () => Array.from({ length: nextEnd - start + 1 }, () => 0));
  const at = (was: number, is: number) => longest[was - start]?.[is - start] ?? 0;
  for (let was = end - 1; was >= start; was -= 1) {
    for (let is = nextEnd - 1; is >= start; is -= 1)
      longest[was - start]![is - start] = belong(was, is) ? at(was + 1, is + 1) + 1 : Math.max(at(was + 1, is), at(was, is + 1)); // the table has that row
  }
  const pairs: { was: number; is: number }[] = [];
  for (let was = start, is = start; was < end && is < nextEnd;) {
    if (belong(was, is)) pairs.push({ was: was++, is: is++ });
    else if (at(was + 1, is) >= at(was, is + 1)) was += 1;
    else is += 1;
  }
  return pairs;
}
