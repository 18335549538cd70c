import type { Blueprint } from '../blueprint/blueprint.ts';
import type { DecideMoment, FurtherScene, Moment, Option, RespondMoment } from '../blueprint/moment.ts';

/**
 * Two moments in the place of one, or undefined when there is nothing to split it at. The first keeps the id and with it everybody's history.
 * A decision ends where its first further scene began, which becomes a decision of its own; a response looks for the first half of its criteria,
 * and `second` is the scene and the question for the other half.
 */
export function split(
  moment: Moment,
  second: { readonly scene: string; readonly ask: string } | undefined,
  blueprint: Blueprint,
): readonly Moment[] | undefined {
  const id = freeId(moment.id, blueprint.moments.map((one) => one.id).concat(blueprint.retired));
  switch (moment.kind) {
    case 'decide':
      return splitDecision(moment, id);
    case 'respond':
      return splitResponse(moment, id, second);
    case 'recall':
    case 'trial':
    case 'reflect':
    case 'own-scene':
    case 'observe':
      return undefined;
  }
}

/** The first of `name-2`, `name-3` … that is not taken. */
export function freeId(name: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

function splitDecision(moment: DecideMoment, id: string): readonly Moment[] | undefined {
  const further = moment.options.map(({ next }) => moment.scenes.find((scene) => scene.id === next)).find((scene) => scene !== undefined);
  if (!further) return undefined;
  const first = { ...moment, options: moment.options.map(endsHere), scenes: [] };
  const scenes = reachedFrom(further, moment.scenes);
  const second: DecideMoment = {
    ...moment,
    id,
    replaces: [],
    scene: further.scene,
    options: further.options.map((option) => (option.next === further.id ? endsHere(option) : option)),
    scenes,
    twists: [],
    ...(moment.title !== undefined && { title: `${moment.title}, later` }),
  };
  return [first, second];
}

const endsHere = ({ id, say, then, effect }: Option): Option => ({ id, say, then, effect });

/** The scenes that lie behind one, but for itself. */
function reachedFrom(from: FurtherScene, scenes: readonly FurtherScene[]): readonly FurtherScene[] {
  const reached = new Set<string>();
  const walk = ({ options }: FurtherScene): void => {
    for (const { next } of options) {
      const scene = scenes.find(({ id }) => id === next);
      if (!scene || scene.id === from.id || reached.has(scene.id)) continue;
      reached.add(scene.id);
      walk(scene);
    }
  };
  walk(from);
  return scenes.filter(({ id }) => reached.has(id));
}

function splitResponse(moment: RespondMoment, id: string, second: { readonly scene: string; readonly ask: string } | undefined): readonly Moment[] | undefined {
  const criteria = Object.entries(moment.criteria);
  if (criteria.length < 2 || !second || second.scene.trim() === '' || second.ask.trim() === '') return undefined;
  const middle = Math.ceil(criteria.length / 2);
  const looking = (some: typeof criteria): Pick<RespondMoment, 'criteria' | 'contrasts'> => {
    const own = Object.fromEntries(some);
    return { criteria: own, contrasts: moment.contrasts.filter(({ shows }) => shows in own) };
  };
  const { title, twists: _, ...rest } = moment;
  return [
    { ...moment, ...looking(criteria.slice(0, middle)) },
    {
      ...rest,
      ...looking(criteria.slice(middle)),
      id,
      replaces: [],
      scene: second.scene.trim(),
      ask: second.ask.trim(),
      twists: [],
      ...(title !== undefined && { title: `${title}, later` }),
    },
  ];
}
