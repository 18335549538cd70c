import { nearestName } from '@micromoment/format';
import { ofKind, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const noDeadEnd: Rule = {
  name: 'no-dead-end',
  severity: 'error',
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment) => {
      const scenes = scenesOf(moment);
      const ids = scenes.flatMap(({ id }) => id?.value ?? []);
      return scenes.flatMap(({ options }) =>
        options.flatMap(({ value: { next } }): Remark[] => {
          if (!next || ids.includes(next.value)) return [];
          const near = nearestName(next.value, ids);
          return [
            {
              at: next.at,
              what: `There is no scene "${next.value}" in this moment.`,
              why: 'Whoever chooses this would stand before nothing.',
              fix: near ? `Write "${near}" if that is what you mean.` : 'Write the scene, or leave next out to lead to the insight.',
              ...(near && { fixes: [{ title: `Lead to ${near}`, safe: false, edits: [{ from: next.at.from, to: next.at.to, text: near }] }] }),
            },
          ];
        }),
      );
    });
  },
};
