import type { Rule } from '../rule.ts';

export const coachTrack: Rule = {
  name: 'coach-track',
  severity: 'warning',
  check({ draft }) {
    const { coach, moments, blueprint } = draft;
    if (!coach) {
      const at = blueprint?.at ?? moments?.at;
      return at && moments ? [{ at, what: 'There is no track for the manager.', why: WHY, fix: 'Add "coach:" with model-it, praise and check-in.' }] : [];
    }
    const { praise, 'check-in': checkIn } = coach.value;
    const isEnglish = (draft.language?.value ?? 'en').startsWith('en');
    return [
      ...(praise && isEnglish && !/\byou\b/i.test(praise.value)
        ? [
            {
              at: praise.at,
              what: 'The praise does not speak to anybody.',
              why: WHY,
              fix: 'Write it as it would be said, with the act in it: "I noticed that you …".',
            },
          ]
        : []),
      ...(checkIn && !/[?？؟]/.test(checkIn.value)
        ? [{ at: checkIn.at, what: 'The check-in is not a question.', why: WHY, fix: 'Ask what was tried and what happened next.' }]
        : []),
      ...(checkIn && isEnglish && YES_OR_NO.test(checkIn.value)
        ? [
            {
              at: checkIn.at,
              what: 'The check-in can be answered with yes or no.',
              why: 'A yes ends the talk, and a no has to be defended; what was tried and what came of it is worth hearing either way.',
              fix: 'Ask what was tried and what happened next.',
            },
          ]
        : []),
    ];
  },
};

// One closed question, and none behind it that asks for an account.
const YES_OR_NO = /^\s*(?:so,? )?(?:did|do|does|have|has|had|are|were|was|is|can|could|will|would)\b(?!.*\b(?:what|how|which|whom?|why|when|where|tell)\b)/is;

const WHY = 'Skills transfer best when superiors practise, notice and ask too (Taylor 2005).';
