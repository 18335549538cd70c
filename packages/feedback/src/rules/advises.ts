import type { Criterion } from '../criterion.ts';
import { measured } from '../measured.ts';
import { bareOpenings } from './bare-opening.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

export const advises: Criterion = {
  name: 'advises',
  rule: (reading) => [...signsOf(ADVISING, reading), ...bareOpenings(reading, 'advises')],
  ...measured('advises'),
};

const ADVISING: PhraseBook = {
  of: 'advises',
  strong: {
    'you-should':
      "you (really |just |definitely |probably |maybe |also |still |always |do |simply |perhaps |only )*(should|shouldn't|need to|needs to|have to|must|ought to|better|could always|could just|could try|could maybe|might want to|may want to|might as well|can just|can always|can try|want to|don't want to|have only to|can simply|may try|might try|could also|could perhaps|could have a|could ask|could talk|could speak|could tell|could write|could send|could say|could take|could set|could start|can't keep|can ask|can talk|can tell)",
    'youd-better':
      "(you'd better|you had better|you're better|you would be better|you'd be better|better off|best thing is|best thing to do|thing to do is|key is to|trick is to|secret is to|what you do is|what you want to do|what works is|first thing you)",
    'why-dont-you': "why (don't|not|can't|won't) (you|we|just|try|ask|talk|tell|speak|take|set|write|send|go|have|start|make|let)",
    'think-about':
      '(did|do|would|could) you (ever )?(think|consider|thought) (about|of) (telling|asking|talking|writing|speaking|saying|taking|going|sending|setting|letting|raising|moving|leaving|changing|doing|making)',
    necessary: '(necessary|important|essential|advisable) (that you|for you|to)',
    'have-you-tried':
      '(have|did|had) you (ever |already |maybe |not )?(tried|try|considered|consider|thought of|thought about|think of|think about|thought|looked into|look into)',
    'what-if-you':
      '(what if|how about|what about) (you (ask|asked|tell|told|talk|talked|try|tried|went|go|took|take|did|do|wrote|write|sent|send|said|say|set|let|made|make|put|started|start|spoke|speak|just|simply|brought|gave|left|offered|blocked|left)|we just|you just|just|asking|talking|trying|telling|taking|setting|writing|sending|going|having|starting|making|letting|saying|putting|speaking|blocking|doing|using)',
    'if-i-were-you':
      "(if i were you|if i was you|in your shoes|in your place|if it were me|if it was me|were i you|what i'd do|what i would do|i'd just|i would just|what i did was|that's what i'd|what worked for me|what i do is|what helped me)",
    'i-suggest':
      "(i|i'd|i would|can i|may i|could i|let me|we|my) (really |strongly |would |only |just |can )*(suggest|recommend|advise|advice|advice is|advice would|suggestion|tip|recommendation|propose|urge|encourage you)",
    'better-if':
      "(it's|it is|it'd be|it would be|it might be|it may be|it could be|would be|might be|could be|is|maybe|probably|perhaps|be) (also |much |a lot |probably |really |maybe |just )*(better|best|worth|a good idea|good idea|good|wise|smart|smarter|helpful|useful|an idea|easier|wiser) (if you|to|that you|just|for you to|asking|telling|talking|speaking|writing|having|checking|trying|taking|raising|mentioning|letting|saying|doing|putting|setting|making|getting|giving|sending|going|keeping|waiting|you|looking|bringing|flagging|documenting|not)",
    'order-start':
      '^(<act>) (it|this|that|them|him|her|your|the|a|an|to|with|some|out|up|on|off|for|about|yourself|more|less|back|down|what|how|in|over|one|all|everything|at|away|first|into|hr|early|by|every|no|into|forward|things|something|better|another|straight|directly|sam|faster|people)',
    'try-to':
      '^(try|remember|consider|make sure|be sure|start by|start with|stop|avoid|keep|go and|go ahead and|feel free to|learn to) (to|by|your|with|the|it|a|asking|talking|telling|writing|taking|setting|doing|saying|making|being|not|that|what|how|going|putting|letting|blocking|working|comparing|thinking|worrying|bringing)',
    'dont-do':
      "^(don't|do not|never) (let|take|make|send|say|do|go|get|give|ask|tell|talk|respond|reply|answer|start|wait|bring|put|write|show|overthink|forget|read|react|be|try|argue|engage|mention|quit|sign|stay|push|rush|fight|bother|think|dwell|burn|beat|blame|skip|accept|apologise|apologize|volunteer|compare|hide)",
    'just-move-on':
      '(just|simply) (move on|let it go|ignore|forget|focus|ask|tell|talk|say|send|write|go|do|keep|speak|take|stop|get on|calm down|relax|breathe|be)',
    'next-time': '(next time|in future|in the future|going forward|for next time) (just |maybe |please |try |you )*(<act>|should|could|need|might)',
    'time-to': "(it's|it is|might be|maybe it's|high|about) time (to|you|for you)",
    'need-is': '(all you (have|need) to|you just|the only thing you|one thing you (could|can|might)|another thing you)',
    'might-help':
      '(might|could|may|would|can|will) (possibly |maybe |well |also |really |perhaps )*(help|be a start|work|do wonders|make it easier|be worth|be a good|be an idea|be better|be best|do you good)',
    'id-do':
      "(i'd|i would) (maybe|just|probably|definitely|simply|go|ask|talk|tell|write|send|drop|set|start|take|leave|let|say|keep|put|give|wait|ignore|speak|check|call|make|try|raise|push|get|stop|document)",
    'do-well':
      "(you'd|you would|you'll|you|you've|you have|you want|it'd|it would) (really |just |only )*(do well|be wise|be smart|be wiser|be better off|do better|got|gotta|pay) (to|by)",
    'whatever-you-do': '(whatever you do|my advice|my tip|a tip|word of advice|what (you could|you can|you might|i always|i would|i usually) (do )?is)',
    'no-need-to':
      "(no need to|there's no point|no point in|not worth) (get|getting|be|being|worry|worrying|argue|arguing|stress|stressing|fight|fighting|take|the)",
  },
  weak: {
    'could-you': '(you could|you can|you might|you may|you need|should|better|worth|idea|try|maybe|perhaps)',
    order: '^(<act>)',
    'order-anywhere': '(just|please|and|then|now|or|home) (<act>)',
    'might-ease':
      "(might|may|could|would|wouldn't|mightn't|can|will|won't|perhaps|maybe) .. (help|save|spare|ease|clear|hurt|lighter|easier|take some|take the|trick|start|beginning|kinder|smarter|wiser|safer|simplest|simpler|worth|bad|right|less|good|idea)",
    'what-about': "(what about|how about|what if|wouldn't it|isn't it|shouldn't you|couldn't you|can't you|have you|did you|is there any reason)",
    'one-could': '(one|someone|somebody|the two of you|both of you|you two|you all|you guys|lads|some people|most people) (could|might|can|should|find|may)',
    'you-act': "(you|i always|i just|i usually|i'd|i would|and|to|then) (just |simply |always |only |could |can |have to |need to |must )*(<act>)",
    helps: '(helps|help|wonders|trick|tip|key|idea|advice|way to|works)',
    'a-must': "(must|should|shouldn't|ought|better|never|always|don't|stop|let|need|needs|have to|has to|go|get|learn|time)",
  },
  unless: [
    'what (should|could|would|do|did|can|might) (i|we|you)',
    '(do|would|did|if) (you (want|like|prefer|mind|need)|that help)',
    "you (don't|do not) (have|need) to (decide|answer|explain|tell|say|know|do this alone|carry|pretend|fix|apologise|be)",
    "^(take (your time|as long|all the time)|tell me|let me|help me|let's|keep (me|up the)|thank|thanks|have a|give me|show me|walk me|say more|come (and )?(find|talk|see)|bear with|stay there|stay as|hang in|call me|ping me|shout if|sit (down )?with me|join us|join me|leave it with me)",
    '(ring|call|tell|ask|send|text|write|show|give|bring|lend|let|message|email|wait for|meet|remind) (me|us)',
  ],
};
