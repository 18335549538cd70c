import { CRITERION_NAMES, isCriterion } from '@micromoment/feedback';
import { nearestName, type Place } from '@micromoment/format';
import { ofKind } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const knownCriteria: Rule = {
  name: 'known-criteria',
  severity: 'error',
  check({ draft }) {
    return ofKind(draft, 'respond').flatMap(({ value: { criteria, contrasts } }) => {
      const wanted = Object.keys(criteria?.value ?? {});
      const unknown = Object.entries(criteria?.value ?? {}).flatMap(([name, { key, at }]) => (isCriterion(name) ? [] : [remark(name, key ?? at)]));
      const shown = (contrasts?.value ?? []).flatMap(({ value: { shows } }): Remark[] => {
        if (!shows || wanted.includes(shows.value)) return [];
        if (!isCriterion(shows.value)) return [remark(shows.value, shows.at)];
        return [
          {
            at: shows.at,
            what: `"${shows.value}" is not among the criteria of this moment.`,
            why: 'A contrast shows what is missed of what was asked for.',
            fix: `Add it to the criteria, or name one of: ${wanted.join(', ')}.`,
          },
        ];
      });
      return [...unknown, ...shown];
    });
  },
};

function remark(name: string, at: Place): Remark {
  const near = nearestName(name, CRITERION_NAMES);
  return {
    at,
    what: `There is no criterion "${name}".`,
    why: 'Nothing would ever be found or missed by it.',
    fix: near ? `Write "${near}" if that is what you mean.` : `Use one of: ${CRITERION_NAMES.join(', ')}.`,
    ...(near && { fixes: [{ title: `Write ${near}`, safe: true, edits: [{ from: at.from, to: at.to, text: near }] }] }),
  };
}
