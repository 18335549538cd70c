import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const acknowledges: Criterion = {
  name: 'acknowledges',
  rule: (reading) => signsOf(ACKNOWLEDGING, reading),
  ...measured('acknowledges'),
};

const ACKNOWLEDGING: PhraseBook = {
  of: 'acknowledges',
  strong: {
    thanks:
      "(thanks|thank you|cheers|grateful|i appreciate|appreciate|glad you|good that you|i'm glad|happy that you|brave of you|took courage) (so much |a lot |very much |really )*(for|you|that|it|this|to|told|said|came|brought|raised)",
    'i-hear':
      "(i hear|i can hear|i see|i can see|i get|i noticed|i know|i saw|i understand|i heard|i realise|i realize|i can tell|what i hear|what i'm hearing|i do see) (that|how|what|you|your|why|is|the|it|this|from)",
    'sounds-like': '(it|that|this|so it|what you say) (sounds|seems|looks|feels) (like|as if|as though|to me)',
    'youre-saying':
      "(you're saying|you are saying|you mean|you said|you told|you mentioned|if i understand|if i hear|did i get that|so what you|so you|in other words|let me check i|what i'm getting)",
    'you-did':
      "(you've|you have|you|your) (really |already |clearly |just |all )*(put|worked|done|been|carried|spent|built|led|kept|held|stayed|helped|covered|handled|made|brought|took|caught|saved|were|work|effort|patience|input|idea|point)",
    'fair-point': '(fair|good|valid) (point|enough|question|concern)',
    'youre-right': "(you're|you are) (right|not wrong|absolutely right)",
    'great-work': '(great|good|nice|excellent|fantastic|lovely|solid|really well) (job|work|done|one|catch)',
  },
  weak: {
    you: "(you|your|you're|you've|thanks|yours)",
    sounds: '(sounds|seems)',
    concede:
      "^(fair|true|right|granted|guilty|noted|understood|point taken|well done|good point|it is true|that's true|that's fair|i see|i did|i forgot|wow|fair enough)",
    'so-then': '^(so|all|both|<count>|#)',
    liked: '(i like|i love|i liked|i loved|was (thorough|strong|excellent|lovely|great|spot on)|saved me|made me|excellent|impressed|admire|admired|proud of)',
  },
  unless: [],
};
