import { REFLECTION_PARTS, type MomentKind } from '@micromoment/core';
import { USUAL_MINUTES } from './shape.ts';
import type { Tree } from './tree.ts';
import type { Value } from './write-value.ts';

export type Group = { readonly [Key: string]: Value };

export const isGroup = (value: Value): value is Group => typeof value === 'object' && !Array.isArray(value);

/** True when what is written already means a value: `8 weeks` says 56 days, and what is left out says what is usual. */
export function says(tree: Tree, value: Value, key: string): boolean {
  if (tree.kind === 'map') return isGroup(value) && groupSays(tree.entries, value);
  if (tree.kind === 'list')
    return Array.isArray(value) && tree.members.length === value.length && tree.members.every(({ node }, index) => says(node, value[index], key));
  if (typeof value === 'number') return tree.value === value;
  if (typeof value !== 'string' || typeof tree.value !== 'string') return false;
  return tree.value.trim() === value || (SPANS.has(key) && inUnits(tree.value) === inUnits(value));
}

/** True when a key may be left out because the parser fills in that very value. */
export function isUsual(key: string, value: Value, group: Group): boolean {
  if (key === 'minutes' && typeof group['kind'] === 'string') return value === (USUAL_MINUTES as Readonly<Record<string, number>>)[group['kind']]; // asked by any text, answered for kinds
  if (key === 'language') return value === 'en';
  if (key === 'state' && isGroup(value)) return value['trust'] === 3 && value['engagement'] === 3;
  if (key === 'asks' && Array.isArray(value)) return value.join() === REFLECTION_PARTS.join();
  return false;
}

/** True when an empty list or group stands under a key that may as well be left out. A key that belongs to another kind of moment may not stay. */
export function saysNothing(key: string, tree: Tree, group: Group): boolean {
  const kinds = BELONGS_TO[key];
  return isEmpty(tree) && (kinds === undefined || group['kind'] === undefined || kinds.some((kind) => kind === group['kind']));
}

const BELONGS_TO: Readonly<Record<string, readonly MomentKind[]>> = {
  criteria: ['respond'],
  models: ['respond'],
  contrasts: ['respond'],
  twists: ['respond', 'decide', 'recall'],
  options: ['decide'],
  scenes: ['decide'],
  asks: ['reflect'],
  'ask-of': ['observe'],
};

const isEmpty = (tree: Tree): boolean => (tree.kind === 'map' && tree.entries.length === 0) || (tree.kind === 'list' && tree.members.length === 0);

function groupSays(entries: readonly { readonly key: string; readonly node: Tree }[], group: Group): boolean {
  const written = new Map(entries.map(({ key, node }) => [key, node]));
  const saysAll = Object.entries(group).every(([key, value]) => {
    const node = written.get(key);
    return node ? says(node, value, key) : isUsual(key, value, group);
  });
  return saysAll && entries.every(({ key, node }) => Object.hasOwn(group, key) || saysNothing(key, node, group));
}

const SPANS = new Set(['horizon', 'within']);
const UNITS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1_440, week: 10_080 };

function inUnits(span: string): number | string {
  const [count, unit] = span.trim().split(' ');
  const size = UNITS[(unit ?? '').replace(/s$/, '')];
  return size === undefined ? span : Number(count) * size;
}
