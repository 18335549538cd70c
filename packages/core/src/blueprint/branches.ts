import type { DecideMoment, Option } from './moment.ts';

/** Where the choices of a decide moment lead: its scenes with the ways out of each, the first scene first. */
export type Branches = {
  readonly scenes: readonly BranchScene[];
  /** Ids of scenes that no option leads to. */
  readonly unreachable: readonly string[];
  /** How many different paths reach the insight; those that go round in a circle are not counted. */
  readonly paths: number;
  /** How many choices the longest path asks for, circles apart. */
  readonly longest: number;
};

/** A scene of a decide moment; its id is null for the first one. */
export type BranchScene = {
  readonly id: string | null;
  readonly scene: string;
  /** How many choices lie before it on the longest path to it; null when nothing leads to it. */
  readonly depth: number | null;
  readonly ways: readonly Way[];
};

/** One option and where it leads. */
export type Way = { readonly option: Option; readonly to: Destination };
export type Destination =
  | { readonly kind: 'insight' }
  | { readonly kind: 'scene'; readonly id: string }
  /** A scene already met on the way here, so that the path goes round in a circle. */
  | { readonly kind: 'circle'; readonly id: string }
  /** A scene that is not written. */
  | { readonly kind: 'nowhere'; readonly id: string };

/** The branches of a decide moment. Of scenes with one id the first counts, as it does when the moment is played. */
export function branchesOf(moment: DecideMoment): Branches {
  const outline = [{ id: null, scene: moment.scene, options: moment.options }, ...moment.scenes];
  const { order, circles } = walked(outline);
  const depths = new Map<string | null, number>([[null, 0]]);
  const scenes = outline.map(({ id, scene, options }) => ({
    id,
    scene,
    ways: options.map((option) => ({ option, to: destination(option, outline, circles) })),
  }));
  for (const id of order) {
    for (const { to } of scenes.find((scene) => scene.id === id)?.ways ?? [])
      if (to.kind === 'scene') depths.set(to.id, Math.max(depths.get(to.id) ?? 0, (depths.get(id) ?? 0) + 1));
  }
  const placed = scenes.map((scene) => ({ ...scene, depth: depths.get(scene.id) ?? null }));
  return {
    scenes: placed,
    unreachable: placed.flatMap(({ id, depth }) => (id !== null && depth === null ? [id] : [])),
    paths: pathsIn(placed, order),
    longest: Math.max(...depths.values()) + 1,
  };
}

type Outlined = { readonly id: string | null; readonly options: readonly Option[] };

/** The scenes one can come to, each before those it leads to, and the options that lead back to where one has been. */
function walked(outline: readonly Outlined[]): { order: readonly (string | null)[]; circles: ReadonlySet<Option> } {
  const order: (string | null)[] = [];
  const circles = new Set<Option>();
  const stage = new Map<string | null, 'open' | 'done'>();
  const walk = (id: string | null): void => {
    stage.set(id, 'open');
    for (const option of outline.find((scene) => scene.id === id)?.options ?? []) {
      if (option.next === undefined) continue;
      if (stage.get(option.next) === 'open') circles.add(option);
      else if (!stage.has(option.next) && outline.some((scene) => scene.id === option.next)) walk(option.next);
    }
    stage.set(id, 'done');
    order.unshift(id);
  };
  walk(null);
  return { order, circles };
}

function destination(option: Option, outline: readonly Outlined[], circles: ReadonlySet<Option>): Destination {
  const { next } = option;
  if (next === undefined) return { kind: 'insight' };
  if (!outline.some(({ id }) => id === next)) return { kind: 'nowhere', id: next };
  return { kind: circles.has(option) ? 'circle' : 'scene', id: next };
}

/** Paths are counted from the far end, so that many ways to one scene cost no more than one. */
function pathsIn(scenes: readonly BranchScene[], order: readonly (string | null)[]): number {
  const paths = new Map<string | null, number>();
  for (const id of order.toReversed()) {
    const ways = scenes.find((scene) => scene.id === id)?.ways ?? [];
    paths.set(
      id,
      ways.reduce((sum, { to }) => sum + (to.kind === 'insight' ? 1 : to.kind === 'scene' ? (paths.get(to.id) ?? 0) : 0), 0),
    );
  }
  return paths.get(null) ?? 0;
}
