import { ofKind, scenesOf, type DraftScene } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const noUnreachableScene: Rule = {
  name: 'no-unreachable-scene',
  severity: 'warning',
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment) => {
      const scenes = scenesOf(moment);
      const reached = reachedFrom(scenes);
      return scenes
        .filter(({ id }) => id !== undefined && !reached.has(id.value))
        .map(({ id, at }) => ({
          at: id?.at ?? at.at,
          what: `No option leads to the scene "${id?.value}".`,
          why: 'It was written with care and nobody will ever see it.',
          fix: `Add "next: ${id?.value}" to an option, or take the scene out.`,
        }));
    });
  },
};

function reachedFrom(scenes: readonly DraftScene[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: (string | undefined)[] = [undefined];
  while (waiting.length > 0) {
    const id = waiting.pop();
    for (const { value } of scenes.find((scene) => scene.id?.value === id)?.options ?? []) {
      if (!value.next || reached.has(value.next.value)) continue;
      reached.add(value.next.value);
      waiting.push(value.next.value);
    }
  }
  return reached;
}
