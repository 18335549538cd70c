import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const overpromises: Criterion = {
  name: 'overpromises',
  rule: (reading) => signsOf(PROMISING, reading),
  ...measured('overpromises'),
};

const PROMISING: PhraseBook = {
  of: 'overpromises',
  strong: {
    'i-fix':
      "(i'll|i will|we'll|we will|i'm going to|i am going to|i can|let me|i shall|we're going to) (just |personally |definitely |always |then |go and |get this |get it |get that |get them |get him |get her |get you )*<repair>",
    'get-you':
      "(i'll|i will|we'll|we will|i'm going to) (get|have|put) (you|this|it|that|them|him|her|everything|things) .. (sorted|fixed|done|reversed|changed|resolved|solved|back|moved|reopened|promoted|off|in|handled|dealt with|approved|a raise|right|there|a promotion|sorted out|cancelled)",
    promise:
      "(i|we|i can|and|that's a|you have my|absolutely) (do |can |hereby |really |totally |absolutely )*(promise|swear|guarantee|assure you|give you my word|my word|promise)",
    'my-word': '(you have|got|have|give you) my word',
    guarantee:
      '(guaranteed|guarantee you|guarantee (that|it|your|this|the|no|nobody)|rest assured|mark my words|trust me|count on it|consider it done|done deal|no matter what|whatever it takes|hundred percent|100%|100 %|100 percent)',
    'never-again': "(will|'ll|won't|shall|would|can) (.. )?(never|not ever|ever) .. (again|happen|happens|have to|be|let|get|do|need)",
    'wont-happen':
      "(won't|will not|not going to|never going to|never gonna) (ever )?(happen|be a problem|have to|let (this|that|it|him|her|them|anyone|anybody)|allow|be left|occur|get|forget)",
    'never-happen': '(never|not) (happen|happens|happening|be|going to happen) again',
    'will-be-fine':
      "(it|it'll|it's|everything|everything's|things|all|you|you'll|this|that|we|we'll|they|they'll|he|he'll|she|she'll) (will |is |are |going to |gonna |all |definitely |certainly |just |surely )*(be|turn out|work out|work itself out|sort itself out|blow over|pass|get better|come right|do) (just |absolutely |totally |all |perfectly |completely )*(fine|ok|okay|alright|all right|great|good|perfect|better|sorted|brilliant|amazing|over soon)",
    'works-out':
      "(it'll|it will|everything will|things will|this will|that will|that'll) (all |definitely |soon |surely |certainly )*(work out|blow over|get better|sort itself out|work itself out|improve|pass|be over|resolve itself)",
    'youll-get':
      "(you'll|you will|you're going to|they'll|they will|he'll|she'll|we'll) (definitely|certainly|absolutely|surely|for sure|100%|of course|obviously|without a doubt|easily|never|always)",
    'definitely-will': '(definitely|certainly|absolutely|surely|for sure) (be|get|have|going to|will|gonna|make|find|happen|know|come)',
    'leave-it':
      "(leave (it|this|that|everything|him|her|them|all of it|the rest) (all )?(to|with) me|i got this|i've got this|i have got this|consider it (done|sorted|fixed))",
    'take-over':
      "(i'll|i will|let me|i'm going to|we'll) (take|do|handle|carry|own|manage|finish|cover|run|sort|redo|rewrite) (all|everything|the whole|all of|it all|this all|the rest|whatever|over|it off|this off|every)",
    'dont-worry-ill': "(don't|no need to) worry ... (i'll|i will|we'll|it'll|you'll|i've got)",
    always: "(i'll|i will|we'll|we will) (always|never|forever)",
    'everyone-will': '(everyone|everybody|nobody|no one|no-one|they) (will|is going to) (never|always|know|hear|ever|love|definitely)',
    'whenever-anything': '(anything|whatever) (you need|you want|at all)',
    'from-now-always': '(from now on|from today|starting today) ... (always|never|every|all)',
  },
  weak: {
    'i-will': "(i'll|i will|we'll|we will|i'm going to|i am going to)",
    absolute: '(never|always|definitely|certainly|guarantee|promise|absolutely|every time|no matter)',
    'will-be': "(it'll|it will|you'll|you will|everything will) (be|get)",
    'they-will':
      '(he|she|they|everybody|everyone|nobody|nothing|tomorrow|all|boss|chief|manager|team|the next one|next one) (will|must|is going to|are going to|is yours)',
    'they-ll': "(they'll|he'll|she'll|that'll|this'll|we'd)",
    surely:
      '(for sure|no doubt|no question|without question|sure|surely|you will see|believe me|trust me|of course|no worries|my friend|no problem|every single|forever|everything|completely|ever|easy)',
    'you-have': "(you'll|you will) (have|get|make|be|see|love|do|find|never|always)",
    'any-will': "(will|won't|going to|gonna|no way|settled|in the bag|tomorrow|by <weekday>|in no time|nothing|nobody|not one|for good)",
    'any-ll': "*'ll",
    'nothing-wrong': '(nothing|no one|nobody) (can|will|could|is going to)',
    'per-cent': '(hundred|100) (per cent|percent|%)',
    'i-arrange': '(i|we) (arrange|speak|talk|go|make|solve|fix|sort|handle|do|take|give|get|organise|correct|change|bring)',
    'with-me': '(with me|to me|on it|on me|got you|got your back|have your back|there for you)',
  },
  unless: ["(i'll|i will|i can|we'll|we can|let me) (see|ask|check|bring|raise|look|come back|get back)"],
  // Who says how far it goes promises no more than that.
  limits: [
    "(can't|can not|cannot|won't|not|don't|couldn't|wouldn't|never|unable to|no) (.. )?(promise|guarantee|fix|sure|swear|commit|speak for|change the)",
    '(no|without) (guarantee|guarantees|promises|promise)',
    '(do|doing|try|trying) (my|our|what) (best|hardest|i can|we can)',
    "(not sure|don't know|can't say|no idea|not certain) (if|that|whether|what|how|i)",
    "(i'll|i will|i can|we'll|we will|we can|let me|i'm going to) (try|find out|see if|see what|see whether)",
    '(if|whether) (i|we|you) can',
    'as far as i can',
  ],
  except: [
    // What somebody will always remember, and what another will want, is nobody's to keep.
    "(i'll|i will|we'll|we will) (never|always) (forget|remember|be grateful|be thankful|appreciate|regret|understand|think of)",
    "(you'll|you will) (definitely|certainly|absolutely|surely|probably|of course|obviously) (want|need|notice|recognise|recognize|remember)",
  ],
  never: [
    "(not|never|can't|cannot|can not|won't|couldn't|wouldn't|don't want to|nobody can|no one can|nobody could|none of us can|who can) (going to |be able to |here to |ever )?(promise|guarantee|swear)",
    "^(we|i|time)('ll| will) (have to )?(see|tell)$",
  ],
};
