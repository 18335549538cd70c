import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { isHostile } from './hostile.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';
import { ADVICE_THAT_ASKS, invites } from './question.ts';

export const open: Criterion = {
  name: 'open',
  rule: (reading) => signsOf(INVITING, reading).filter(({ sentence }) => !isHostile(reading.sentences[sentence]!)), // a sign stands in a sentence
  mayShow: (sentence) => (sentence.asks && BEGINS_OPEN.test(sentence.text)) || invites(sentence) || isHostile(sentence),
  ...measured('open'),
};

// What is asked may come after a first word or two: "so how …", "and then what …".
const BEGINS_OPEN = /^(?:\S+ ){0,2}(?:what|how|why)\b/;

const INVITING: PhraseBook = {
  of: 'open',
  strong: {
    'what-order': '^(what|how|why) <aux> <who>',
    'what-short':
      "^(what's|how's|what're|how're) (up|going|happening|on|your|the hardest|the worst|the biggest|the part|the best|the main|the most|it|that|this|been|bothering|stopping|behind|left|making|driving|in|wrong|worrying|most|different|changed|things|everything)",
    'what-subject':
      '^(what|what else|what part|which part|what bit|which bit) (of it |of that |of this |of the .. |about it |about this |about that )?(made|makes|happened|happens|got|gets|went|goes|stopped|stops|helped|helps|would|could|might|can|matters|mattered|feels|felt|is|was|bothers|bothered|worries|worried|hurt|hurts|stung|stings|changed|has|led|comes|came|do|did|are|were)',
    'how-you': '^how (you|things|everything) (doing|feeling|holding|getting|going|coping|been|finding)',
    'what-anywhere':
      '(what|how|why) (do|did|are|were|have|would|could|can|should|is|was|does|has|might|will) (you|we|they|he|she|it|that|this|i|things|your|the|people)',
    'tell-me': '(can you|could you|will you|would you|please|you to|you mind|you like to|feel free to) (please )?tell(ing)? (me|us)',
    'tell-me-start': '^tell me (about|what|how|why|more|where|a bit|a little|honestly|your|everything|first|in)',
    'hear-what':
      '(hear|know|understand|learn|wondering|wonder|curious|see|tell me|interested in) (about |from you )?(what|how|why|more|your side|your view|your take)',
    'walk-me': '(walk|talk|take) me through',
    'help-me': 'help me (to )?(understand|see how|see what|see why)',
    'let-me-know': '(let me know|share with me|show me|explain to me|describe) (what|how|why)',
    'say-more': '(say|tell me|hear|share) (a bit |a little |some )?more',
    'what-part': '^(what|which) (part|bit|side|aspect|kind|sort|piece|support|help|parts|bits|things|one thing|thing|makes|made|else)',
    'how-come': '^how come',
    'what-now': '^(so )?(what now|what next|what else|how so|what then)$',
  },
  weak: { 'what-how-why': "(what|how|why|what's|how's|tell me)", which: '^(which|when|where) *' },
  unless: [
    'how (many|much|long|often|old|soon|far|big|late|early|fast|high|tall)',
    'what (time|date|day|month|year|percentage|number|size|colour|color|room|version)',
    '(what if|how about|what about) (you|we|i)',
    "why (don't|not|didn't|can't|won't) (you|we|just|try)",
    'why not',
    "who (cares|asked|knows|knew|even|hasn't|doesn't|isn't|does that|do you think you are|would have thought|could have)",
    'how (really |so |that )?(hard|difficult) (can|could|is|was|would)',
    'what (else )?(did|do|were) you (expect|expecting)',
    "what('s| is) (wrong with|your problem|the matter with) (you|your)",
    'what (on earth |the hell )?were you (even )?thinking',
    'why (should|would) (i|we|anyone|anybody)',
    'why (do i|do we|even|did i) (even )?bother',
    '^what a',
    'how (could|dare) you',
  ],
  never: [
    ...ADVICE_THAT_ASKS,
    '(write|note|jot) (it |them )?(down )?(what|how|who|when)',
    '(say|know|mention|explain) (why|how|what)$',
    '^how (many|much|long|often|old|soon|far)',
  ],
};
