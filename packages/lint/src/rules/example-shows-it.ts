import type { CriterionName } from '@micromoment/feedback';
import { claimsOf, isShowingKnown, lookAt, type Claim } from '../claims.ts';
import type { Remark, Rule } from '../rule.ts';

export const exampleShowsIt: Rule = {
  name: 'example-shows-it',
  severity: 'suggestion',
  readsEnglish: true,
  check({ draft }) {
    return claimsOf(draft).filter(isUnseen).map(remark);
  },
};

/**
 * True of a claim that neither rule nor model of its criterion bears out, or that both contradict. A look is dear: it is taken only where the words
 * leave something to find, such as a text without any word of a promise that is said to promise something; and what `models-pass-contrasts-fail` is
 * sure of is its own.
 */
function isUnseen(claim: Claim): boolean {
  const { name, shows, text } = claim;
  const words = WORDS_OF.get(name);
  if (!words || (!shows && (isShowingKnown(name) || name === 'acknowledges')) || words.test(text.value) === shows) return false;
  return shows ? lookAt(claim).misses(name) : lookAt(claim).finds(name);
}

/**
 * Words without which a criterion is hardly ever shown, and with which it may be in a way that feedback does not know. Left out are blame, which is
 * found rightly hardly more than half the time, and what is specific, where a look could say something of one text in five; so it is where somebody is said
 * not to acknowledge.
 */
const WORDS_OF: ReadonlyMap<CriterionName, RegExp> = new Map([
  ['open', /\b(?:what|how|why|tell (?:me|us)|describe)\b/i],
  [
    'validates-feeling',
    /\b(?:imagine|suppose|guess|appears?|seems?|sounds?|looks? (?:like|as)|must (?:have|be)|understand|I (?:can )?(?:see|hear) (?:that|how|why)|no wonder|natural|normal|I[’']d (?:have|be)|wouldn[’']?t (?:have|be|feel)|would (?:have|be|feel)|could it be|can[’']t be|you can be|daresay)\b/i,
  ],
  [
    'overpromises',
    /\b(?:will|\w+[’']ll|won[’']t|promise\w*|guarantee\w*|always|never|sure|certain\w*|definitely|everything|nothing|all|every\w*|nobody|no one|fine|okay|ok|worr\w+|fix\w*|solved?|handl\w+|sort\w*|settled|got (?:you|this|it)|on me|can only|end of|under control|in the bag|care of|going to|afraid|fear|believe me|trust me|without fail|leave (?:it|that|this)|count on|rely on|by (?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon|\d+)|an hour|minutes?)\b|100|!/i,
  ],
  [
    'advises',
    /\b(?:should|ought|might|you (?:could|must|need to|have to)|try|tried|better|recommend|suggest|advise|why (?:don[’']t|not)|how about|have you (?:asked|thought|spoken|talked|looked|considered)|just|if I were)\b|(?:^|[.!?,;–—] )(?:ask|talk|tell|call|go|take|make|get|let|write|speak|start|stop|keep|give|say|think|look|read|send|put|use|do|don[’']t|be|check|forget|leave|move|set|sleep|see|bring|explain|listen|wait)\b/i,
  ],
  [
    'states-expectation',
    /\b(?:need|expect|want|please|would you|could you|can you|must|let[’']s|from now on|would like|by (?:\w+day|noon|\w+ o[’']clock|\d))\b/i,
  ],
  ['acknowledges', /\b(?:thank|thanks|you said|you[’']re saying|sounds|heard?|notice\w*|I saw|sorry|you[’']re right|understand|you did|you have|you[’']ve)\b/i],
]);

function remark({ of, text, name, shows }: Claim): Remark {
  return {
    at: text.at,
    what: shows ? `"${name}" is not to be seen in this ${of}.` : `"${name}" seems to be in this ${of}, which is said to be without it.`,
    why:
      of === 'model'
        ? 'Learners compare their words with a model, and feedback looks at both in the same way.'
        : 'A contrast teaches only if the difference is really there.',
    fix: shows
      ? 'Make it plainer, or leave the criterion out; if a thoughtful colleague sees it at once, set the remark aside with that reason.'
      : 'Change its words, or say in shows what else it misses.',
  };
}
