import type { Criterion, Sign } from '../criterion.ts';
import { measured } from '../measured.ts';
import type { Reading } from '../reading/reading.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const specific: Criterion = {
  name: 'specific',
  rule: (reading) => [...signsOf(POINTING, reading), ...situationWords(reading)],
  ...measured('specific'),
};

const POINTING: PhraseBook = {
  of: 'specific',
  strong: {
    weekday: "(on |last |this |since |until |by |before |after )*(<weekday>)('s)?",
    day: '(yesterday|this morning|this afternoon|last night|last week|last month|last year|last quarter|earlier today|the other day|an hour ago|a week ago|two days ago|this week|all week|all year|all weekend|over the weekend|at the weekend|tonight|last minute)',
    clock: "(at )?(#|noon|midnight|midday|lunch) ?(am|pm|o'clock|h|hrs)",
    quarter: '(q1|q2|q3|q4|h1|h2|week #|page #|page (one|two|three|four|five)|slide #|step #|version #|sprint #|phase #)',
    number: '#',
    count: '(<count>) (.. )?(<unit>)',
    'times-row': '(<count>|#|three|several|both) (times|in a row|weeks running|days running|nights)',
    'in-the':
      "(in|at|during|before|after|from|on|since|into|about|for) (the|your|our|my|today's|yesterday's|that|this|<weekday>'s|last week's|this morning's) (.. )?(<artefact>)",
    'the-artefact': '(the|your|that|those|this|our|my|his|her|their) (.. )?(<artefact>)',
    'when-happened': '(when|after|before|while|as|how|that|since) (i|you|he|she|they|we|the .. |your .. ) (.. )?(<happening>)',
    'you-did':
      '(you|i|he|she|they|we) (.. )?(<happening>) (the|my|your|his|her|a|me|him|us|them|it|over|off|in|on|out|up|at|to|for|all|that|through|by|with|early|late)',
    being:
      '(being|getting|having|finding|hearing|watching|seeing|losing|putting|leading|covering|staying|working|sitting|standing|presenting|waiting|carrying|rewriting|smiling|training|building|taking|cleaning) .. (by|about|in|on|over|from|through|out|it|the|your|all|with|at|for|off|up|late|to|of)',
    quote: '" ... "',
  },
  weak: {
    'the-thing': '(the|your|my|his|her|our|their|this|that|those|these) *',
    past: '*ed',
    'small-number': '(<count>|one|once|first|second|third|half|both|several|every)',
    moment: '(at|by|until|till|before|after|since|from) (<count>|one|noon|lunch|lunchtime|midnight|half|the end|then|now)',
    today: '(today|tonight|tomorrow|this week|next week|morning|afternoon|evening|night|nights|weekend)',
    artefact: '(<artefact>)',
    happening: '(<happening>)',
    when: '(when|after|before|during|month|week|year|day|night|today)',
  },
  unless: [],
};

/** The blueprint's own words for the situation count as evidence when the learner takes them up. */
function situationWords({ sentences, terms }: Reading): readonly Sign[] {
  return sentences.flatMap((sentence, index) =>
    terms.flatMap((term): readonly Sign[] => {
      const at = ` ${sentence.text.replaceAll(/[^\p{L}\p{N}']/gu, ' ')} `.indexOf(` ${term.replaceAll(/[^\p{L}\p{N}']/gu, ' ')} `);
      return at < 0 ? [] : [{ rule: 'specific/situation-word', span: sentence.place(at, at + term.length), strength: 'strong', sentence: index }];
    }),
  );
}
