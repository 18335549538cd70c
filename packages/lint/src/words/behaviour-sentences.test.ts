import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accepts, misjudged, readLabelled } from '../testing/judge.ts';
import { readAct } from './act.ts';
import { secondAct } from './second-act.ts';
import { vaguenessOf } from './vagueness.ts';

const sentences = readLabelled(readFileSync(new URL('../testing/behaviour-sentences.txt', import.meta.url), 'utf8'));

test('the sentences the rules were made with are judged as a careful reader judges them', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(120);
  expect(misjudged(sentences).map(({ label, sentence }) => `${label}: ${sentence}`)).toEqual(STILL_MISJUDGED);
});

// What the rules still get wrong of all they have been shown, with its right label: whoever mends one takes it out here.
const STILL_MISJUDGED: readonly string[] = [
  "good: cc's the person whose work is mentioned",
  'good: reads the message again, deletes the blame, and only then sends it',
  'bad: uses "I" statements effectively',
  'good: helps the visitor into the coat',
  'good: helps one colleague with the till during the lunch rush',
  'good: sees the visitor off at the lift',
  "good: addresses the interpreter's client, not the interpreter",
  'good: monitors the chat for questions and reads them aloud',
  'two: thanks the speaker before introducing the next guest and closing the session',
  'good: explains the delay and gives a new date in the same call',
  'good: reads the complaint twice before answering and underlines what the customer asks for',
  'bad: Gives credit where credit is due',
  'good: thanks the caller for the patience and gives the ticket number',
  'good: ask first, advise second',
  'two: answer mails + tidy inbox',
  'good: stands, greets the visitor and offers a seat',
  'good: takes the call outside and apologises to those at the table first',
  'good: thanks the critic, repeats the criticism and asks one question',
  'two: says thank you and means it',
  'good: finds the person named on the ticket and asks them one question',
  'good: practises listening in pairs with a timer every Monday',
  'two: reports faults as well as orders parts',
  'bad: the whole shift goes home on time',
];

const secondOf = (sentence: string) => {
  const act = readAct(sentence);
  const second = act && secondAct(act);
  return second && sentence.slice(second.words[0]!.from, second.words.at(-1)!.to);
};

test.each([
  ['plan, conduct, and conclude meetings', 'conduct'],
  ['communicate clearly and build trust', 'build trust'],
  ['asks questions and answers emails', 'answers emails'],
  ['asks a question, then gives advice', 'gives advice'],
  ['calls the customer as well as updating the ticket', 'updating the ticket'],
  ['asks for opinions, then later in the week sends a survey', 'sends a survey'],
  ['volunteers for tasks while delegating the routine ones', 'delegating the routine ones'],
  ['Before the call ends, repeats the tasks and thanks the host', 'thanks the host'],
])('the second act is found and pointed at: %s', (sentence, second) => {
  expect(secondOf(sentence)).toBe(second);
});

test.each([
  'asks and waits for the answer',
  'asks questions and answers',
  'shares praise and thanks',
  'names the decision, the owner and the date',
  'asks a question that names the feeling and invites an answer',
  'offers help and support',
  'asks what happened, when and where',
  'reads out the three options and asks the group to vote',
  'sends thanks to the person and copies their manager',
])('parts of one act are no second act: %s', (sentence) => {
  expect(secondOf(sentence)).toBeUndefined();
});

const vaguenessIn = (sentence: string) => {
  const act = readAct(sentence);
  const vague = act && vaguenessOf(act, sentence);
  return vague && [vague.kind, sentence.slice(vague.from, vague.to)];
};

test.each([
  ['understand the importance of empathy', ['mental', 'understand']],
  ['The manager understands the team', ['mental', 'understands']],
  ['be a better listener', ['trait', 'be a better listener']],
  ['improves team communication', ['change', 'improves']],
  ['supports junior colleagues', ['vague', 'supports']],
  ['shows great empathy', ['vague', 'shows great empathy']],
  ['asks questions effectively', ['quality', 'effectively']],
  ['makes sure everyone speaks', ['intention', 'makes sure']],
  ['never interrupts', ['absence', 'interrupts']],
  ['understands that the customer in front of them has waited', ['mental', 'understands']],
  ['appreciates the work of the night shift', ['mental', 'appreciates']],
  ['watches how the customer reacts', ['mental', 'watches']],
  ['asks one open question without judging', ['mental', 'without judging']],
  ['patients feel safe after the visit', ['outcome', 'patients']],
  ['every customer leaves with a smile', ['outcome', 'every customer']],
  ['finds a compromise', ['outcome', 'finds a compromise']],
  ['wins the customer over in the first call', ['change', 'wins the customer over']],
  ['asks one open question and effectively', ['quality', 'effectively']],
  ['asks a helpful question before the meeting ends', ['quality', 'helpful']],
  ['says no when necessary', ['occasion', 'when necessary']],
  ['plans to ask one question on Monday', ['intention', 'plans to']],
  ['uses the feedback model', ['vague', 'uses the feedback model']],
  ['is present in one-to-ones', ['trait', 'is present in one-to-ones']],
])('what cannot be noticed is named: %s', (sentence, vague) => {
  expect(vaguenessIn(sentence)).toEqual(vague);
});

test.each([
  'recognises a colleague by name in the Monday briefing',
  'hears the complaint out before opening the file',
  'stops talking when someone raises a hand',
  'does not answer an angry email before the next morning',
  'names the owner as well as the date',
  'gives the reason for a decision along with the decision',
  'responding to a complaint, repeats its main point',
  'forwards no email without a line of their own',
  'asks when it is possible to call back',
  'asks one question and says which shift went well',
])('a near miss that can be noticed is accepted: %s', (sentence) => {
  expect(accepts(sentence)).toBe(true);
});

test('a sentence without a verb is no act', () => {
  expect(readAct('better communication')).toBeUndefined();
  expect(readAct('open question')).toBeUndefined();
  expect(readAct('')).toBeUndefined();
  expect(readAct('"')).toBeUndefined();
});

test('any text is read without a crash and in little time', () => {
  const texts = [
    'and and and',
    ', , ,',
    'a'.repeat(5_000),
    'and '.repeat(2_000),
    '👍 and 🙃',
    'asks 1/2 & 3',
    'constructor and __proto__',
    'The the the',
    'to to to to ask',
  ];
  expect(texts.map((text) => typeof accepts(text))).toEqual(texts.map(() => 'boolean'));
});
