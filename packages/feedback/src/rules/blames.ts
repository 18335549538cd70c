import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const blames: Criterion = {
  name: 'blames',
  rule: (reading) => signsOf(BLAMING, reading),
  ...measured('blames'),
};

const BLAMING: PhraseBook = {
  of: 'blames',
  strong: {
    'you-always':
      "(you|he|she|they|people like you|you people|you lot|your team) (just |really |clearly |obviously |simply )*(always|never|constantly|keep|only ever|can't ever|don't ever|can't be bothered|couldn't be bothered|don't care|doesn't care|didn't bother|didn't even|don't even|clearly|obviously)",
    fault: '(your|his|her|their|own|all your) (own )?(fault|problem|doing|mess|mistake|laziness|attitude)',
    'because-of-you':
      '(because of you|thanks to you|you made us|you made me|you cost|you ruined|you let (us|me|everyone|the team) down|you messed|you screwed|you blew|you failed|you forgot|you dropped)',
    'dropped-the-ball': '(dropped the ball|screwed up|messed up|let (everyone|us|me|the team|people) down|blew it)',
    'is-trait':
      "(you|you're|he|he's|she|she's|they|they're|that's|that was|it's|so|such|are|is|was|were|being|been|pretty|just|how) (being |are |is |was |were |just |so |really |too |a bit |a |an |such |such a |always |clearly |plain |very |pretty |been |kind of )*<trait>",
    'too-sensitive': '(too|so|being|over) (sensitive|emotional|slow|dramatic|needy|negative|defensive|lazy|precious|soft|thin-skinned)',
    overreacting:
      '(overreact|overreacting|overreacted|making a fuss|making a scene|making excuses|playing the victim|sulking|whining|moaning|complaining again|take .. personally|taking .. personally|exaggerating|being difficult)',
    'should-have': "(you|he|she|they) (really |clearly |just )*(should have|should've|could have|could've|ought to have|shouldn't have) (.. )?",
    'if-you-were':
      "(if you|had you|maybe if you) (were|had|did|could|would|just|weren't|hadn't|didn't|worked|paid|cared|listened|planned|actually|tried|spoke|spent|stopped)",
    'whats-wrong':
      "(what's wrong with you|what is wrong with you|what were you thinking|what's your problem|how could you|how dare you|is it so hard|are you even|do you even|did you even|can't you (just|even|ever)|why can't you|why do you always|when will you|will you ever)",
    again: '^(late|again|missed|wrong|unbelievable|typical|as usual|every time|same old|classic)',
    'not-enough':
      "(you|he|she|they) (didn't|don't|doesn't|haven't|never) (.. )?(listen|care|try|think|prepare|pay attention|do your|do any|do the|respect|bother|pull|plan|check|read|deliver)",
    'every-time': '(every|each) (single )?(time|week|month|day) (you|he|she|they)',
    'like-a-child': 'like a (child|baby|kid|teenager|toddler)',
  },
  weak: {
    'you-are':
      "(you|you're|your|he|he's|she|she's|they|they're|who) (are|were|'re|is|was|a|an|such|so|not|just|too|very|always|could|never|don't|didn't|only|can|love|like|make|made|let|left|knew|say|said|leave|want|think|took|weren't|wasn't|people|lot|crew|own)",
    'you-did': "(you|he|she|they|you have|you've) (cut|let|left|forgot|blew|lost|made|took|broke|hid|stole|went|ran)",
    'you-ed': "(you|he|she|they|you've) *ed",
    because: '(beneath you|forgot|frightening people|on you|on purpose|signed for it)',
    'why-not': "(why didn't you|did you not|didn't you|couldn't you|do you have to|can't you)",
    scorn:
      '(excuse|excuses|obviously|obvious|clearly|professional|unprofessional|typical|seriously|cmon|come on|basically|honestly|as usual|supposed to|ego|blame|ruin|ruined|wreck|wrecked|instead of|all the time|long enough|not serious|not correct|could learn|sake|ashamed)',
    again: '(again|always|every time|never|constantly)',
    you: '(you|he|she|they|your) ... (always|never|fault|clearly|again|problem|wrong|should|bad|careless|lazy)',
    trait: '<trait>',
    'about-them':
      "(you|your|you're|you've|you'd|yours|yourself|he|he's|he'd|she|she's|they|they're|them|his|her|people|nobody|none|everybody|everyone|anyone|someone|sam|sam's|whoever|others|a child|too much to ask)",
    terse: '^(typical|really|again|late|sloppy|careless|rude|lazy|grow|lighten|stop|seriously)',
  },
  unless: [
    "(not|isn't|wasn't|never|nobody's) (.. )?(your fault|you being|too sensitive|overreacting|lazy|because of you|your problem)",
    "(don't|doesn't|do not) think (you|he|she|they)",
    'you always (put|bring|make|find|give|help|manage|know how|care|have time|seem)',
    'no blame',
  ],
};
