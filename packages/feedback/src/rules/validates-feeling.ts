import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const validatesFeeling: Criterion = {
  name: 'validates-feeling',
  rule: (reading) => signsOf(VALIDATING, reading),
  ...measured('validates-feeling'),
};

const VALIDATING: PhraseBook = {
  of: 'validates-feeling',
  strong: {
    'that-sounds':
      '(that|this|it|which|all|day|week|one|work|afternoon|morning|meeting|call|shift|lot|like .. that|so much|so many|people) (really |just |does |did |must |must have |would |would have )*<sense> .. <feeling>',
    'must-be': '(must|must have|would have|has to|had to|have to|might have|may have) (be|been|feel|felt) .. <feeling>',
    'must-hurt':
      '(must|must have|would have|has to|that|this|it|which|had to|really|so|still) (hurt|hurts|sting|stung|stings|sucks|suck|stinks|aches|smarts|bites|weigh|weighs|wear|wears)',
    'thats-hard': "(that's|that is|that was|this is|it's|it is|it was|what a|how|so|such a|been|quite) (<intense> )*(<feeling>)",
    'you-sound':
      "you (<sense>|seemed|looked|sounded|felt|must be|must have been|must feel|must have felt|might be|are|were|'ve been|have been|may be|might feel|may feel|probably feel|feel) .. <feeling>",
    youre: "you're (<intense> )*<feeling>",
    'id-be':
      "(i'd|i would|anyone would|anybody would|who wouldn't|most people would|you'd|lots of people would|we'd all|we would all) (have |also |probably |certainly |definitely )*(feel|felt|be|been|have been|have felt) .. <feeling>",
    'id-hate':
      "(i'd|i would|anyone would|anybody would) (have |also |probably )*(hate|hated|struggle|struggled|react|reacted|feel the same|felt the same|feel that way|feel like that|lose sleep|cry|cried)",
    'makes-sense': '(makes|make|made) (<intense> |total |complete |perfect |a lot of |so much |every |full |all the )*sense',
    understandable:
      "(understandable|understandably|no wonder|not surprised you|not surprising|don't blame you|can't blame you|who wouldn't be|only human|only natural|natural (to|that)|normal (to|that|you|for)|valid)",
    'i-get':
      "(i|i can|i do|i totally|i really|i completely|can|i think i) (get|see|imagine|understand|hear|feel|tell|appreciate|relate|sense) (why|how|that|where|you|your|it|this|what) (you|your|it|this|that|must|would|it's|you're|the|feels|felt|is|was|has|hurts|hurt|feel|are|a|frustration|anger|disappointment|worry|worries|pain|coming)",
    'right-to': '(every|the|a|any) right to (be|feel)',
    'fair-to':
      "(it's |it is |that's |is |totally |completely |perfectly |quite |very |only )*(ok|okay|fair|fine|normal|natural|alright|all right|human|reasonable|legitimate|allowed) (to|that you|if you) (be|feel|are|were|felt|worry|cry|need)",
    'of-course': "of course (you|it|that|this|you're|it's) (are|feel|felt|hurt|hurts|stings|stung|is|was|would|matters|<feeling>)",
    'sorry-that': "(i'm |i am |so |really |very )*sorry (that|this|you|to hear|it|about|for)",
    'not-easy':
      "(isn't|is not|can't be|can't have been|couldn't have been|wasn't|not|never|hardly) (be |been |an |a )?(easy|fun|nothing|nice|pleasant|small thing|great|a small|little thing|minor)",
    exclaim: '^(ugh|ouch|oof|ooof|argh|yikes|aw|aww|damn|oh no|ah no|gosh|oh man|oh dear|bloody hell|that sucks|brutal|rough|tough)',
    'feeling-for': '(gutted|sad|sorry|angry|upset|feel|feeling) (for|with) you',
    'your-feeling':
      '(your|the|that|some|this) (frustration|anger|disappointment|worry|worries|hurt|stress|sadness|anxiety|fear|irritation|annoyance|nerves|upset|pain|grief|discomfort|exhaustion|feeling|feelings|reaction|exhaustion|pride|joy)',
    'big-deal':
      '(it|this|that) (clearly |really |obviously |does |is )*(matters|mattered|is a big deal|big deal|hits|hit you|hit hard|is a lot|weighs|gets to you|got to you|cost you)',
    'that-feeling': "(that|the|such a|it is a|it's a) (<feeling>) (feeling|place|spot|position|thing|day|week|moment|situation|experience)",
  },
  weak: {
    'you-seem': "(you|you're|you'd|you've|you'll|your) (must|<sense>|seemed|looked|sounded|allowed|miss|wish|want to)",
    'id-be': "(i'd|i would|anyone|anybody|anybody's|anyone's|nobody|who|would have me|have me|me too)",
    'i-can': '(i|we) (can |do |could |only |just )*(imagine|see|hear|tell|understand|get|know|think|guess|bet|feel|sense)',
    must: '(must|no joke|no wonder|matters|matter|means|meant|bother|bothers|bothered|ache|aches|weighs|weigh|shaking|tears|worst part|worst bit|hardest part|hardest bit|swallow you|slap|kick in|blow|heart|sleepless|cry|miss)',
    'feeling-word': '<feeling>',
    'at-limit':
      '(at your limit|got to you|gets to you|get to you|cuts deep|below the belt|leaves a hole|too much for you|like torture|fright|knows what|not knowing|chewing on it|wound me up|stress me|would stress)',
    'feel-word': '(feel|feeling|feels|felt|hurts|hurt|stings|stung|sucks|understand|sorry)',
  },
  unless: [
    "(but|still|however|though|although) (you|that's|it's|we|i|this|the|everyone|there|at|life|let's|these|people|it)",
    "(don't|do not|no need to|stop|can't|you can't|shouldn't|not worth|why be|why are you|why do you) (be|being|get|getting|feel|feeling|worry|take)",
    'no (right|reason|need) to',
    '(oh |aw )?(poor you|poor thing|boo hoo|cry me)',
    "(isn't|is not|not) (a big deal|that bad|so bad|the end)",
    '(too|so) (sensitive|emotional|dramatic|much drama)',
    'what (exactly )?(made|makes) you',
    // Of a thing that is there to be judged, "that was terrible" may as well be a verdict.
    "(that's|that is|that was|this is|this was|it's|it is|it was) (<intense> )*(bad|awful|terrible|horrible|lousy|crap|rubbish|poor|weak|disappointing|embarrassing|annoying|disrespectful|ridiculous|weird|strange|unfair)$",
  ],
  except: [
    // An opinion that is called a feeling, and what is seen of a thing.
    "(i|we) (do |really |just |also |still )*feel (that|like|as if|as though|you are|you're|you were|you have|you should|you could|this is|it is|it's|we|they)",
    '(see|hear|tell|understand|know) (that |why |how )?(the|these|those|our|my|this|your|his|her) <artefact>',
    // What something is like for the speaker, or for those it happened to.
    '<feeling> (for|to) (me|us|my|our|the (whole |entire )?(team|company|firm|client|clients|customer|customers|department|board|rest))',
    '<feeling> (of (you|him|her|them)|to (watch|read|listen))',
    '(a|an|such a|such an|the) (<intense> )*<feeling> (presentation|report|idea|decision|plan|email|mail|slide|slides|draft|work|answer|performance|attempt|excuse|code|response|behaviour|attitude|mistake|summary|document|demo|pitch)',
  ],
  never: [
    '<feeling> (over|about|for|because of) (nothing|no reason|such a (small|little|tiny)|a (little|small|tiny))',
    '(overreact|overreacting|overreacted|over-reacting|exaggerating|making a fuss|making a scene)',
    'sorry (that |if |but )?(you|he|she|they) (feel|felt|see|saw|took|take|think|are|were) (it )?(that way|this way|like that|so|it|offended|upset by)',
    // An offer is about the speaker, and so are an apology and what the speaker feels.
    "(i'm|i am|i was|i feel|i felt|makes me|made me) (<intense> )*(<feeling>)",
    "(i'd|i would|i'll|i will|we'd|i'm|i am) (be |also |just |really |very |so |more than )*(glad|happy|delighted|pleased|thrilled|honoured|keen) to",
    '(sorry|sorry sorry) (about that|for that|for the delay|for being late)',
    "(that's|that is|this is|it's|what|that was) (just |utter |complete |absolute |total |plain )*(rubbish|nonsense|ridiculous|a bad idea|a terrible idea|an awful idea|a stupid idea)",
    '(expected|expect) (more|better) (of|from) you',
    '(disappointed|disappointing|frustrated|annoyed) (in|with|by|from|of) you',
    'you (feel|are) bad because',
  ],
};
