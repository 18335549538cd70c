import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { bareOpenings } from './bare-opening.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const statesExpectation: Criterion = {
  name: 'states-expectation',
  rule: (reading) => [...signsOf(EXPECTING, reading), ...bareOpenings(reading, 'states-expectation')],
  ...measured('states-expectation'),
};

const EXPECTING: PhraseBook = {
  of: 'states-expectation',
  strong: {
    'i-need':
      "(i|we|what i|what we|the team|i'd|i would|we'd|we would) (really |do |just |also |will |would |'ll )*(need|expect|want|ask|like|require|rely on|count on|be counting on|appreciate|prefer) (it|you|to|the|this|that|your|them|from|these|a|an|us|if|is|everyone|people|any|all|at least|one)",
    'asking-you': "(i'm|i am|we're) (asking|counting on|expecting|relying on|requesting) (you|that|for|everyone)",
    'my-expectation': '(my|the|our|one|clear) (expectation|ask|request|agreement|deadline|standard|rule|ground rule)',
    'going-forward':
      '(from now on|going forward|in future|in the future|next time|from today|starting (today|tomorrow|monday|next week|this week)|from (monday|next week|here on|here on in)|next month|next sprint)',
    'please-by':
      '(please|can you|could you|would you|can i ask you|may i ask you) .. (send|let me know|tell me|get|bring|have|share|message|update|flag|be|come|join|put|check|make|keep|use|give|finish|hand|post|copy|warn|deliver|stop|wait)',
    by: 'by (<weekday>|noon|midday|tomorrow|the end|end of|next|#|close|eod|cob|then|the time|lunch|lunchtime|this)',
    'we-agreed': '(we|what we) (had )?(agreed|agree|said|set|decided) (on|to|that|is|was|it)?',
    'need-to-be': '(has|have|needs|need) to be (in|here|there|done|ready|finished|sent|on|with)',
    'matters-that': "(it's|it is) important (to me |for me |for us |to us )?(that|to)",
  },
  weak: {
    need: '(need|expect|please|by|agreed|must|want you|like you)',
    wish: "(i'd|i would|i wish|i ask|i want|i must|i have to|i'll have to|i'd be|help me|grateful|glad|insist|can't do without|count on|matters)",
    'could-you': '(could|can|would|will) (you|we|i|it|that)',
    'has-to': '(has|have|needs|need|means|must|stays|should)',
    'tell-me': '(ring|call|tell|ask|send|text|write|show|give|bring|let|message|email|remind) (me|us)',
  },
  unless: ['what (do|would|did|could) (you|i|we)', 'do you (need|want|expect)', 'you (need|expect|want)'],
};
