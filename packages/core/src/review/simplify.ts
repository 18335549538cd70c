import type { DecideMoment, Moment, Option, ReflectMoment, RespondMoment } from '../blueprint/moment.ts';

/** A moment made simpler, and what was taken out of it. */
export type Simpler = { readonly moment: Moment; readonly taken: Taken };
export type Taken =
  | { readonly kind: 'last-choice'; readonly choicesBefore: number; readonly choicesNow: number }
  | { readonly kind: 'shorter-response'; readonly words: number }
  | { readonly kind: 'comparing-question' }
  | { readonly kind: 'reflection-part' };

/**
 * The moment with the one thing less that asks the most of a learner, or undefined when the rules know of nothing to take out.
 * A decide moment loses its deepest scenes; a respond moment asks for fewer words, then asks no comparing question
 * (models and contrasts stay side by side); a look back asks for no next step. Text is never cut: that is for an author.
 */
export function simplify(moment: Moment): Simpler | undefined {
  switch (moment.kind) {
    case 'decide':
      return withoutDeepestScenes(moment);
    case 'respond':
      return withShorterResponse(moment) ?? withoutComparing(moment);
    case 'reflect':
      return withoutNextStep(moment);
    case 'recall':
    case 'trial':
    case 'own-scene':
    case 'observe':
      return undefined;
  }
}

function withoutDeepestScenes(moment: DecideMoment): Simpler | undefined {
  const depths = sceneDepths(moment);
  const deepest = Math.max(0, ...depths.values());
  if (deepest === 0) return undefined;
  const isTooDeep = (scene: string): boolean => (depths.get(scene) ?? deepest) >= deepest;
  const endingSooner = (options: readonly Option[]): readonly Option[] =>
    options.map((option) => (option.next !== undefined && isTooDeep(option.next) ? withoutNext(option) : option));
  const scenes = moment.scenes.filter(({ id }) => !isTooDeep(id)).map((scene) => ({ ...scene, options: endingSooner(scene.options) }));
  return {
    moment: { ...moment, options: endingSooner(moment.options), scenes },
    taken: { kind: 'last-choice', choicesBefore: deepest + 1, choicesNow: deepest },
  };
}

/** How many choices lie before each scene that can be reached, on the longest way there that passes none twice. */
function sceneDepths(moment: DecideMoment): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const walk = (options: readonly Option[], passed: readonly string[]): void => {
    for (const { next } of options) {
      const scene = moment.scenes.find(({ id }) => id === next);
      if (!scene || passed.includes(scene.id)) continue;
      depths.set(scene.id, Math.max(depths.get(scene.id) ?? 0, passed.length + 1));
      walk(scene.options, [...passed, scene.id]);
    }
  };
  walk(moment.options, []);
  return depths;
}

const withoutNext = ({ id, say, then, effect }: Option): Option => ({ id, say, then, effect });

/** About a sentence or two: short enough for a phone in a corridor. */
const FEW_WORDS = 25;

function withShorterResponse(moment: RespondMoment): Simpler | undefined {
  // A limit its own models break would be no help, so it never falls below the longest of them.
  const words = Math.max(FEW_WORDS, ...moment.models.map(({ text }) => text.trim().split(/\s+/).length));
  if (moment.maxWords !== undefined && moment.maxWords <= words) return undefined;
  return { moment: { ...moment, maxWords: words }, taken: { kind: 'shorter-response', words } };
}

function withoutComparing({ compare, ...moment }: RespondMoment): Simpler | undefined {
  return compare === undefined ? undefined : { moment, taken: { kind: 'comparing-question' } };
}

function withoutNextStep(moment: ReflectMoment): Simpler | undefined {
  if (!moment.asks.includes('next')) return undefined;
  return { moment: { ...moment, asks: moment.asks.filter((part) => part !== 'next') }, taken: { kind: 'reflection-part' } };
}
