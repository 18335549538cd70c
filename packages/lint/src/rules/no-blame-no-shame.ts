import { momentsOf, scenesOf, thatMayHold } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const noBlameNoShame: Rule = {
  name: 'no-blame-no-shame',
  severity: 'warning',
  readsEnglish: true,
  check({ draft, inside }) {
    const spoken = momentsOf(draft).flatMap((moment) => {
      const { ask, compare, answer, insight, models, contrasts } = moment.value;
      const because = [...(models?.value ?? []), ...(contrasts?.value ?? [])].map(({ value }) => value.because);
      const consequences = scenesOf(moment).flatMap(({ options }) => options.map(({ value }) => value.then));
      return [ask, compare, answer, insight?.value.intent, insight?.value.impact, insight?.value.rule, ...because, ...consequences];
    });
    const toTheLearner = [draft.why, ...spoken, draft['job-aid'], draft.coach?.value['check-in'], draft.coach?.value.praise, draft.measure].filter(
      (text) => text !== undefined,
    );
    return thatMayHold(toTheLearner, BLAME).flatMap((text) =>
      [...text.value.matchAll(BLAME)].map((match) => ({
        at: inside(text, match.index, match.index + match[0].length),
        what: `"${match[0]}" puts blame or shame on the person.`,
        why: 'Feedback that turns from the act to the self lowers performance in a third of cases (Kluger and DeNisi 1996).',
        fix: 'Write what was done, what followed, and what could come next.',
      })),
    );
  },
};

const BLAME =
  /\b(?:you (?:failed|messed up|ruined|blew it|got it wrong|were wrong|are wrong|should(?:n't| not)? have|forgot again|missed your)|your (?:fault|failure)|shame on|ashamed|lazy|careless of you|bad (?:manager|leader|listener|colleague|person)|how could you|you always|you never|(?:lost|broke|keep) your streak|your streak|don't be (?:so )?(?:lazy|selfish|difficult|negative|defensive)|obviously you|stupid|foolish|embarrassing of you|disappointing of you)\b/gi;
