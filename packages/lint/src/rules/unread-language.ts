import type { Rule } from '../rule.ts';

export const unreadLanguage: Rule = {
  name: 'unread-language',
  severity: 'suggestion',
  check({ draft: { language } }) {
    if (!language || /^en(?:-|$)/.test(language.value)) return [];
    return [
      {
        at: language.at,
        what: `The rules about wording read English only, and stay silent about "${language.value}".`,
        why: 'A rule made for one language finds the wrong things in another.',
        fix: 'Ask a colleague who speaks it to read the behaviour sentence: is it one act, and could one see it?',
      },
    ];
  },
};
