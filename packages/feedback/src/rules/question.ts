import type { Criterion, Sign } from '../criterion.ts';
import { measured } from '../measured.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { isHostile } from './hostile.ts';
import { says, signsOf, type PhraseBook } from './phrase-book.ts';

export const question: Criterion = {
  name: 'question',
  rule: (reading) => {
    const signs = [...signsOf(ASKING, reading), ...markedQuestions(reading)];
    return signs.filter(({ sentence }) => !isHostile(reading.sentences[sentence]!)); // a sign stands in a sentence
  },
  showsPlainly: (reading) => markedQuestions(reading).some(({ strength }) => strength === 'strong'),
  // Somebody who put a question mark is not told that there is no question, whatever the sentence is worth.
  mayShow: (sentence) => sentence.asks || invites(sentence) || isHostile(sentence),
  ...measured('question'),
};

/** True if a sentence asks to be told something, by order and not by question. */
export const invites = (sentence: Sentence): boolean => says(INVITATIONS, sentence);

const INVITATIONS = [
  '(tell|walk|talk|fill|take|show|explain|describe|help) (it )?(to )?(me|us)',
  '(say|tell|hear|share) (a (bit|little) )?(more|what)',
  '^(describe|explain|share) (it|that|this|what|how|why|to|in|your|the|with)',
  '(let|letting) (me|us) (know|hear|understand)',
  "(i'd|i would|we'd) (really |just )*(like|love) (to|your)",
  '(wonder|wondering|curious|interested) (in|what|how|why|if|whether|about|to|which)',
] as const;

/** True if a sentence only looks like a question: a taunt, or a wonder at how the world is. */
export const isRhetorical = (sentence: Sentence): boolean => says(RHETORICAL, sentence);

const RHETORICAL = [
  "who (cares|asked|knows|knew|even|hasn't|doesn't|isn't|does that|do you think you are|would have thought|could have)",
  'how (really |so |that )?(hard|difficult) (can|could|is|was) (it|that|this)',
  '(is|was) it (really|so|that|too) (hard|difficult|much) to',
  'what (else )?(did|do|were) you (expect|expecting|think would|think was)',
  "(are you|you|you're|is this) (kidding|serious|joking|for real|a joke|out of your mind)",
  "what('s| is) (wrong with|your problem|the matter with)",
  'what (on earth |the hell )?were you (even )?thinking',
  'how many (more )?times (do|did|must|have|will)',
  '(will|when will|can) you (ever|finally|for once)',
  'can you (believe|imagine)',
  '(do|did) you even',
  'why (should|would) (i|we|anyone|anybody)',
  'why (do i|do we|even|did i) (even )?bother',
  'who (needs|reads|wants|else would)',
  'how (can|could) (you|anyone|anybody|he|she|they) be (so|this|that)',
  '(where|what|who|how) else (would|could|should)',
  'is that what this is',
  '^what a',
  "^(isn't|aren't|wasn't) (that|it|this|we|you) (just )?(great|lovely|typical|wonderful|special|clever|convenient)",
] as const;

// Advice in the shape of a question: "why don't you ask him?" waits for no answer.
export const ADVICE_THAT_ASKS = [
  "why (don't|can't|won't|not) (you |we |they )?(just|simply|try|maybe|at least|start|go|<act>)",
  "(couldn't|shouldn't|can't|wouldn't) (you|we) (just|simply|<act>)",
  "(wouldn't|isn't) it (be )?(better|easier|best|time|wiser|smarter)",
  '(what if|how about) (you|we) (just|simply|<act>)',
] as const;

const ASKING: PhraseBook = {
  of: 'question',
  strong: {
    'wh-order': '^(what|how|why|when|where|who|which|whose) <aux> <who>',
    'wh-short':
      "^(what's|how's|where's|who's|what're|how're) (up|going|happening|on|your|the|that|it|this|been|bothering|stopping|been|behind|left|making|driving|in|got|wrong|worrying|most|different|changed)",
    'wh-subject':
      '^(what|who|which one|what else|what part|which part|what bit|which bit) (of it |of that |of this )?(made|makes|happened|happens|got|gets|went|goes|stopped|stops|helped|helps|would|could|might|can|matters|mattered|feels|felt|is|was|bothers|bothered|worries|worried|hurt|hurts|stung|stings|changed|has|led|needs|comes|came|do|did|are|were|said|told)',
    'how-is':
      '^(how|what|where|why) (is|was|are|were|has|have|did|does|do|can|could|should|would|will|about|come) (the|your|our|this|that|it|things|everything|life|work|you|we|i|they|he|she|my|a|an|his|her|their|people|others)',
    'how-you': '^how (you|things|everything) (doing|feeling|holding|getting|going|coping|been|finding)',
    'aux-order':
      '^(do|did|are|were|have|would|could|can|will|is|was|does|has|may|shall|should) (you|they|we|he|she|i|it|there|that|this|the|your|anyone|anybody|everyone|everything|something|anything|someone)',
    'tell-me': '(can you|could you|will you|would you|please|you to|you mind|you like to|feel free to) (please )?tell(ing)? (me|us)',
    'tell-me-start': '^tell me (about|what|how|why|more|where|when|a bit|a little|honestly|your|everything|first|in|straight|which|if)',
    'love-to-hear':
      "(i'd|i would|we'd) (really |just )?(love|like|want|be glad|be happy|be keen|be curious|be interested) to (hear|know|understand|learn) (what|how|why|where|your|about|from you|it|more|which|whether|if)",
    'want-to-hear': '^i (really |do |just )?(want|need) to (hear|understand|know) (what|how|why|where|your|about|from you|more|which)',
    wondering: "(i'm|i am|i was|was|just|i) (just )?(wondering|curious|interested|wonder) (what|how|why|if|whether|about|which|when|who|where)",
    'walk-me': '(walk|talk|take) me through',
    'help-me': 'help me (to )?(understand|see how|see what|see why)',
    'let-me-know': '(let me know|say more|share with me|show me|explain to me|describe) (what|how|why|if|which|where|about)',
    'say-more': '^(say|tell me) (a bit |a little |some )?more',
  },
  weak: {
    'wh-anywhere': '<wh>',
    'you-ok': '^(you|everything|all|is everything|it all|things) (ok|okay|alright|good|all right|going)',
    'aux-you': '(do|did|are|were|have|would|could|can|will) (you|they|we|he|she)',
  },
  unless: RHETORICAL,
  never: [...ADVICE_THAT_ASKS, '(write|note|jot) (it |them )?(down )?(what|how|who|when)'],
};

const TAG =
  /(?:^|[, -])(?:right|ok|okay|alright|no|yeah|eh|huh|hm+|got it|deal|you know|see|remember|isn't it|aren't you|don't you(?: think)?|doesn't it|wasn't it|won't you|didn't you|haven't you|can't you|agreed|yes|really|seriously|again|haha|lol)\?["')!?.…]*$/;
const ADVISING =
  /^(?:(?:maybe|perhaps|so|and|but|then|next time|or) )*(?:just|try|maybe|perhaps|you could|you should|next time|it'd be|it would be|it might be|better|best)\b/;
const ASKS_BY_ORDER =
  /\b(?:what|how|why|when|where|who|which|whose|do|does|did|are|is|was|were|have|has|had|can|could|would|will|shall|should|may|am)(?:n't|'s|'re|'d)? (?:you|i|we|they|he|she|it|that|this|there|the|your|my|our|any\w*|every\w*|some\w*|part|made|kind)\b|^(?:\S+ ){0,2}(?:what|how|why|when|where|who|which|what's|how's|who's|where's)\b/;

/** A question mark is the plainest sign, but tags, taunts and softened advice carry one too. */
function markedQuestions(reading: Reading): readonly Sign[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (!sentence.asks || says(ADVICE_THAT_ASKS, sentence) || isHostile(sentence)) return [];
    const inOrder = ASKS_BY_ORDER.test(sentence.text);
    const onlySeems = (TAG.test(sentence.text) && !inOrder) || isRhetorical(sentence);
    const strength = !onlySeems && (inOrder || !ADVISING.test(sentence.text)) ? 'strong' : 'weak';
    return [{ rule: 'question/mark', span: sentence.place(0, sentence.text.length), strength, sentence: index }];
  });
}
