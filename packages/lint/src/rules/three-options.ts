import { called, ofKind, scenesOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const threeOptions: Rule = {
  name: 'three-options',
  severity: 'error',
  check({ draft }) {
    return ofKind(draft, 'decide').flatMap((moment) =>
      scenesOf(moment)
        .filter(({ options }) => options.length < FEWEST || options.length > MOST)
        .map(({ id, options, at }) => ({
          at: id?.at ?? (at === moment ? (moment.value.id?.at ?? moment.at) : at.at),
          what: `${id ? `The scene "${id.value}"` : called(moment, draft)} has ${options.length === 0 ? 'no options' : options.length === 1 ? 'one option' : `${options.length} options`}.`,
          why: 'Two options read as right and wrong, and more than four are skimmed.',
          fix: 'Write three or four, each of them something a kind person might say.',
        })),
    );
  },
};

const FEWEST = 3;
const MOST = 4;
