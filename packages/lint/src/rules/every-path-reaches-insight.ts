import type { DraftMoment } from '@micromoment/format';
import { called, ofKind, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const everyPathReachesInsight: Rule = {
  name: 'every-path-reaches-insight',
  severity: 'error',
  tellsOfMissing: ['moments.*.insight'],
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment): Remark[] => {
      const missing = moment.value.insight
        ? []
        : [
            {
              at: moment.value.id?.at ?? moment.at,
              what: `${called(moment, draft)} has no insight.`,
              why: WHY,
              fix: 'Add "insight:" with what was meant, what was heard, and the rule that joins the two.',
            },
          ];
      return [...missing, ...circlesIn(moment)];
    });
  },
};

const WHY = 'A choice becomes a lesson only where intent and impact stand side by side; every path must come back there.';

/** One remark for each option that leads back to a scene that was met on the way to it. */
function circlesIn(moment: DraftMoment): Remark[] {
  const scenes = new Map(scenesOf(moment).map((scene) => [scene.id?.value, scene]));
  const remarks: Remark[] = [];
  const done = new Set<string | undefined>();
  const walk = (id: string | undefined, met: readonly (string | undefined)[]): void => {
    for (const { value } of scenes.get(id)?.options ?? []) {
      const onward = value.next?.value;
      if (value.next === undefined || done.has(onward)) continue;
      if (!met.includes(onward)) walk(onward, [...met, onward]);
      else
        remarks.push({
          at: value.next.at,
          what: `"${onward}" was already met on the way here, so this path never ends.`,
          why: WHY,
          fix: 'Lead to the insight by leaving next out, or to another scene.',
        });
    }
    // A scene from which everything has been walked need not be walked again, so each option is looked at once.
    done.add(id);
  };
  walk(undefined, []);
  return remarks;
}
