import { FACETS, type Behaviour } from '@micromoment/core';
import type { Rule } from '../rule.ts';

export const allFacets: Rule = {
  name: 'all-facets',
  severity: 'error',
  tellsOfMissing: ['behaviour', ...FACETS.map((facet) => `behaviour.${keyOf(facet)}`)],
  check({ draft }) {
    const { behaviour, blueprint } = draft;
    const at = behaviour?.key ?? blueprint?.at ?? { from: 0, to: 0, line: 1, col: 1, endLine: 1, endCol: 1 };
    return FACETS.filter((facet) => behaviour?.value[keyOf(facet)] === undefined).map((facet) => ({
      at,
      what: `The behaviour does not say ${WHAT[facet]}.`,
      why: 'Only with all its parts could two colleagues agree whether it happened.',
      fix: `Add "${keyOf(facet)}:", such as "${EXAMPLE[facet]}".`,
    }));
  },
};

function keyOf(facet: keyof Behaviour): 'does' | 'timing' | 'frequency' | 'tone' | 'audience' | 'noticed-as' {
  return facet === 'noticedAs' ? 'noticed-as' : facet;
}

const WHAT: Readonly<Record<keyof Behaviour, string>> = {
  does: 'what the person does',
  timing: 'when',
  frequency: 'how often',
  tone: 'in what tone',
  audience: 'towards whom',
  noticedAs: 'what an observer would be asked',
};

const EXAMPLE: Readonly<Record<keyof Behaviour, string>> = {
  does: 'asks one open question before giving advice',
  timing: 'in the first two minutes after a colleague raises a concern',
  frequency: 'once in every one-to-one',
  tone: 'unhurried and curious',
  audience: 'a colleague you work with every week',
  noticedAs: 'You were asked a question before any advice was given.',
};
