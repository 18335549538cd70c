import type { DraftMoment } from '@micromoment/format';
import { called, ofKind, scenesOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const depth: Rule = {
  name: 'depth',
  severity: 'warning',
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment) => {
      const levels = levelsOf(moment);
      if (levels <= DEEPEST) return [];
      return [
        {
          at: moment.value.id?.at ?? moment.at,
          what: `${called(moment, draft)} goes ${levels} scenes deep.`,
          why: 'Past three choices in a row two minutes are over, and few have seen the same.',
          fix: `End the path after at most ${DEEPEST} scenes, and use a twist for the rest.`,
        },
      ];
    });
  },
};

const DEEPEST = 3;

/** How many scenes the longest path meets. Found level by level, so that circles end it too. */
function levelsOf(moment: DraftMoment): number {
  const scenes = scenesOf(moment);
  let level: ReadonlySet<string | undefined> = new Set([undefined]);
  let levels = 0;
  while (level.size > 0 && levels <= scenes.length) {
    levels += 1;
    const here = level;
    const onward = scenes.filter(({ id }) => here.has(id?.value)).flatMap(({ options }) => options.flatMap(({ value }) => value.next?.value ?? []));
    level = new Set(onward.filter((id) => scenes.some((scene) => scene.id?.value === id)));
  }
  return levels;
}
