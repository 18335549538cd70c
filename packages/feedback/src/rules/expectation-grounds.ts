import type { Sign } from '../criterion.ts';
import type { Reading } from '../reading/reading.ts';
import { signsOf, type PhraseBook } from './phrase-book.ts';

/** What an expectation rests on before it asks: what happened, as both could have seen it, and what that does to somebody. */
export type Ground = 'observation' | 'impact';

/**
 * Where a text says what happened, and where it says what that did. By rule alone: there is no model behind it.
 * What comes after a request or a supposition in the same sentence belongs to that ("I need the list you sent on Friday", "if you came late").
 * @param requests the signs of what is asked for
 */
export function groundsIn(reading: Reading, requests: readonly Sign[]): Readonly<Record<Ground, readonly Sign[]>> {
  const asked = [...requests, ...signsOf(SUPPOSING, reading)].filter(({ strength }) => strength === 'strong');
  const isSaid = ({ sentence, strength, span }: Sign): boolean =>
    strength === 'strong' && !asked.some((other) => other.sentence === sentence && other.span[0] < span[1]);
  return { observation: signsOf(OBSERVING, reading).filter(isSaid), impact: signsOf(AFFECTING, reading).filter(isSaid) };
}

const PAST =
  '(was|were|had|did|came|arrived|landed|reached|waited|started|began|rang|stood|ran|went|got|left|gave|took|said|told|asked|sent|made|cut|spoke|talked|laughed|missed|skipped|forgot|changed|moved|joined|walked|interrupted|answered|heard|lifted|picked|put|kept|opened|closed|posted|wrote|cancelled|canceled|dropped|raised|finished|stayed|covered|replied|promised|agreed|booked|typed|ended|stopped|turned|looked|called|showed|shared|pushed|overran|lay|sat|broke|failed|happened|fell|read|signed|rewrote|presented)';

const OBSERVING: PhraseBook = {
  of: 'states-expectation',
  strong: {
    'they-did': `(you|he|she|they|we|it|nobody|somebody|someone|everyone|<count>|#|others|people) (just |already |still |never |only |both |all |twice |again |each |then |people |of us |of you |has |have |had )*${PAST}`,
    'you-have':
      "(i've|i have|you've|you have|he's|she's|they've|we've|has|have|had|hasn't|haven't|hadn't) (been |now |just |already |not |never |only )*(been|come|gone|said|told|tried|started|left|missed|sent|had|taken|called|waited|done|asked|moved|changed|seen|arrived|stayed|noticed|opened|spoken|interrupted|cut|answered|put|kept|heard|rung)",
    'thing-did': `(the|your|our|my|his|her|their) .. (came|arrived|landed|reached|waited|started|began|stood|ran|went|got|rang|said|asked|had to|changed|moved|broke|failed|fell|ended|stopped|overran|lay|sat|left|spoke|called)`,
    'i-saw': '(i|we) (.. )?(saw|noticed|heard|counted|found|opened|read|got|received|watched|typed|wrote|waited|presented|walked|was out there|was there)',
    'each-time': '(each|every) (time|morning|monday|week|day|evening|call|meeting) (you|we|i|he|she|they|the)',
    'how-often':
      '(<count>|#|second|third|fourth|several) (times|time|in a row|mornings|saturdays|nights|days|weeks|calls|mails|minutes|hours)( late)? (.. )?(now|this week|today|last week|this month|this morning|since|so far|running|in a row)',
    'of-your': '(one|<count>|#|some|half|most|all) of (your|the|our|his|her|their) .. (were|was|had|went|came)',
    'there-were': 'there (was|were)',
    late: '(came|was|were|arrived|is|are|joined|landed) (.. )?(late|after|at ten past|unread|open|empty|missing|short)',
  },
  weak: {},
  unless: [],
};

const AFFECTING: PhraseBook = {
  of: 'states-expectation',
  strong: {
    'i-felt': '(i|we) (.. )?(felt|feel|was|were|am|get|got) (.. )?(<feeling>|stupid|hot|like a|lost|rushed|small|alone|stuck|unsure|caught out|foolish)',
    'had-to':
      "(i|we|he|she|they|nobody|it|somebody|the .. |<count> of us) (.. )?(couldn't|could not|can't|cannot|can only|had to|lose|lost|wasn't able to|weren't able to|am not able to|was left|were left|ended up|end up|has to|have to guess|had nothing|have nothing|got behind|fell behind|never got|got nothing|ran out)",
    'it-costs':
      '(it|that|this|which|these|they) (.. )?(costs|cost|takes|took|keeps|kept|makes|made|leaves|left|means|meant|disturbs|distracts|slows|slowed|stops|stopped|throws|threw|holds|held|sets|eats|ate|worries|worried|confuses|confused|hurts|hurt|wears|put|puts) (me|us|the|her|him|them|my|our|everyone|anyone|people|that)',
    'took-me': '(took|cost|takes|costs) (me|us|her|him|them|the team|sam|everyone) (<count>|#|an|a|half|the|over|about|nearly)',
    waited: '(waited|waiting|waits|stood there|stood here|standing there|stands there) (.. )?(<count>|#|half an|an) (minutes|minute|hour|hours)',
    'without-it': '(without) (it|them|that|your) .. (i|we|nobody)',
    otherwise: "(otherwise|or else|so that|so) (i|we|nobody|they|the .. ) (couldn't|can't|cannot|can not|could not|had to|had|am|was|were)",
    'on-my-own': '(alone any more|for nothing|with nothing|in vain|a second time|all over again|from the beginning|back to the beginning)',
    'had-to-guess':
      '(had|have|has) to (guess|redo|rewrite|repeat|apologise|apologize|start again|start over|wait|cover|stay|explain|cancel|ring|call|walk in|do it|work)',
  },
  weak: {},
  unless: [],
};

/** What is not said to have happened: it is asked, wished or supposed. */
const SUPPOSING: PhraseBook = {
  of: 'states-expectation',
  strong: {
    if: "(if|unless|in case|as long as|whoever|would|wouldn't|should|i'd|i wish|let's|suppose|imagine|goal|limit|need|want|next time)",
    'could-you': '(could|can|will|may|shall) (you|we|i)',
  },
  weak: {},
  unless: [],
};
