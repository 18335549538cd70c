import { expect, test } from 'vitest';
import { CRITERIA } from './criteria.ts';
import { CRITERION_NAMES, isCriterion } from './criterion.ts';
import { look, shortLook } from './look.ts';
import { signsFor } from './model/features.ts';
import { read } from './reading/reading.ts';
import { remarks } from './remarks.ts';

const english = { language: 'en' };
const words = (text: string, spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end));

test('every name of the registry holds the criterion of that name', () => {
  expect(CRITERION_NAMES.map((name) => CRITERIA[name].name)).toEqual([...CRITERION_NAMES]);
  expect(isCriterion('question')).toBe(true);
  expect(isCriterion('warmth')).toBe(false);
  expect(isCriterion('constructor')).toBe(false);
});

test('a question is found with the words that ask', () => {
  const text = 'Hm. That was a long day. What part of it stays with you?';
  const { question, open } = look(text, english).criteria;
  expect(question.state).toBe('found');
  expect(words(text, question.spans)).toEqual(['What part of it stays with you?']);
  expect(open.state).toBe('found');
});

test('a question dictated without a question mark is found', () => {
  expect(look('wat did u want to say befor he cut in', english).criteria.question.state).toBe('found');
});

test('a statement asks nothing', () => {
  expect(look('The room is booked until four.', english).criteria.question.state).toBe('not_found');
});

test('only the criteria asked for are looked at', () => {
  expect(Object.keys(look('How are you?', { ...english, criteria: ['open', 'brief'] }).criteria)).toEqual(['open', 'brief']);
});

test('spans point into the text as it was typed, past what cannot be seen', () => {
  const text = '\u200B\u200BI’ll   make sure it never happens again.';
  const { overpromises } = look(text, english).criteria;
  expect(overpromises.state).toBe('found');
  expect(words(text, overpromises.spans).join(' ')).toContain('make sure');
});

test('a moment may allow fewer words', () => {
  const text = 'What would help you most this week?';
  expect(look(text, english).criteria.brief.state).toBe('found');
  expect(look(text, { ...english, mostWords: 4 }).criteria.brief.state).toBe('not_found');
});

test('when the gate is closed every criterion is unsure', () => {
  for (const text of ['', '   ', 'asdfgh qwerqwer', 'Co bys potřeboval, aby to příště bylo jiné?', 'word '.repeat(2_000)]) {
    const { gate, criteria } = look(text, english);
    expect(gate).not.toBe('open');
    expect(Object.values(criteria).every(({ state, spans }) => state === 'unsure' && spans.length === 0)).toBe(true);
  }
});

test('a language without figures is not looked at', () => {
  expect(look('How are you?', { language: 'cs' }).gate).toBe('language');
});

test('a text that speaks of harm is not coached', () => {
  expect(look("I don't want to live any more. What should I do?", english).gate).toBe('distress');
  expect(look('He has been harassing me since the summer.', english).gate).toBe('distress');
  expect(look('This deadline is killing me, how do you cope?', english).gate).toBe('open');
});

test.each([
  'Yeah right, that went well.',
  'Oh great, another report.',
  'How lovely for you to finish at noon.',
  'Thanks a lot for the surprise.',
  'What a surprise, it broke.',
])('what hardly anybody means is no ground for a verdict: %s', (text) => {
  const { brief, ...judged } = look(text, english).criteria;
  expect(brief.state).toBe('found');
  expect(new Set(Object.values(judged).map(({ state }) => state))).toEqual(new Set(['unsure']));
});

test.each(["That's rubbish.", "I'd be glad to listen.", "I'm frustrated about it.", "I'm disappointed in you."])(
  'no feeling of theirs is named by: %s',
  (text) => expect(look(text, english).criteria['validates-feeling'].state).not.toBe('found'),
);

test('advice in the shape of a question is not praised as a question', () => {
  const { question, open } = look("Why don't you ask him?", english).criteria;
  expect([question.state, open.state]).not.toContain('found');
});

test.each([
  ['de', 'Das muss weh getan haben. Was hättest du gebraucht?'],
  ['es', 'Entiendo que te duela. ¿Qué necesitabas?'],
  ['en', 'Das muss weh getan haben. Was hättest du gebraucht?'],
  ['de', 'I promise you will be in the next meeting.'],
])('nothing is said where the language has no figures: a moment in %s, and %s', (language, text) => {
  expect(look(text, { language }).gate).toBe('language');
  expect(remarks(text, { question: 'present', overpromises: 'absent' }, { language })).toEqual([]);
});

test('the scene pasted back is not an answer', () => {
  const prompt = 'Sam stirs the same coffee twice and says: I read about the roadmap in the channel, like everyone else.';
  expect(look('Sam stirs the same coffee twice and says: I read about the roadmap in the channel', { ...english, prompt }).gate).toBe('pasted');
  expect(look('I read that too. What was it like to find out that way?', { ...english, prompt }).gate).toBe('open');
});

test('a short look finds what a look finds, and misses only what a look does not find', () => {
  for (const text of [
    'What was that like for you?',
    'I promise it never happens again.',
    'You always do this.',
    'The room is booked until four. Did you know? Who told you?',
    "You could ask him, couldn't you?",
    "Why don't you just ask him?",
    'Who cares? Tell me more about it.',
    'Maybe try again tomorrow, ok?',
  ]) {
    const short = shortLook(text, english);
    for (const name of CRITERION_NAMES) {
      const { state } = look(text, english).criteria[name];
      expect(short.finds(name)).toBe(state === 'found');
      expect(short.misses(name) === true && state !== 'not_found').toBe(false);
    }
  }
  expect(shortLook('The room is booked until four.', english).misses('question')).toBe(true);
  const german = shortLook('Das Zimmer ist bis vier Uhr gebucht und danach wieder frei.', english);
  expect([german.misses('question'), german.finds('question')]).toEqual([false, false]);
  const long = shortLook('What do you need? '.repeat(200), english);
  expect([long.misses('question'), long.finds('question')]).toEqual([false, false]);
});

test('a short look misses what a look does not find, but for what a rule saw plainly', () => {
  for (const text of [
    'The room is booked until four.',
    'Did you know? Who told you?',
    'What was that like? It must be hard. Who could help?',
    'Did you know? The room is booked until four.',
    'How dare you ask me that?',
    'Oh great, another report.',
    'Yeah right. Who told you? Did you ask?',
    'Tell me more about it.',
    'what happened then',
    "I'll make sure it never happens again.",
    'He hit me. What should I do?',
  ]) {
    const signs = signsFor(read(text));
    const short = shortLook(text, english);
    for (const name of CRITERION_NAMES) {
      const isPlain = name !== 'one-question' && signs(name).some(({ strength }) => strength === 'strong');
      expect([text, name, short.misses(name)]).toEqual([text, name, !isPlain && look(text, english).criteria[name].state === 'not_found']);
    }
  }
});

const stateOf = (name: 'question' | 'open' | 'one-question' | 'validates-feeling' | 'overpromises', text: string) => look(text, english).criteria[name].state;

test.each([
  'Was it hard to hear that in front of everyone?',
  'Really?',
  'wanna grab a coffee n chat abt it?',
  'Describe it for me.',
  'Explain it to me in your own words.',
])('nobody who asks, or invites to tell, is told that there is no question: %s', (text) => {
  expect(stateOf('question', text)).not.toBe('not_found');
  expect(stateOf('one-question', text)).not.toBe('not_found');
});

test.each(['How could you do that to me?', 'And what then?', 'Say a bit more.'])('what begins with what, how or why is never called closed: %s', (text) =>
  expect(stateOf('open', text)).not.toBe('not_found'),
);

test.each([
  'How dare you say that?',
  'Who do you think you are?',
  "Isn't that your job?",
  "What part of 'no' don't you understand?",
  'Why are you always late?',
  'You call that a report?',
  'Who told you that nonsense?',
  'Are you even listening?',
  'What on earth is wrong with you people?',
])('an attack with a question mark is neither praised nor called missing: %s', (text) =>
  expect([stateOf('question', text), stateOf('open', text)]).toEqual(['unsure', 'unsure']),
);

test.each(['How could I help you?', 'Who told you that?', 'Why did you leave early?', 'Do you think this works?'])(
  'a question of the same words is one: %s',
  (text) => expect(stateOf('question', text)).toBe('found'),
);

test.each([
  'That is unacceptable.',
  'That was a terrible presentation.',
  'You are upset over nothing.',
  'I feel you are overreacting.',
  'I feel that this is wrong.',
  'It is frustrating for me when you are late.',
  "I'm sorry you feel that way.",
  'That was embarrassing for the whole team.',
  'I can see that the numbers are wrong.',
  'It was embarrassing to watch.',
  "It's hard for us to plan when you do that.",
])('bluntness, dismissal and what one feels oneself acknowledge no feeling: %s', (text) => expect(stateOf('validates-feeling', text)).not.toBe('found'));

test.each(['That sounds hard.', 'I feel your frustration.', 'I can see why that upset you.'])('a feeling that is named or understood is: %s', (text) =>
  expect(stateOf('validates-feeling', text)).toBe('found'),
);

test('an understood feeling whose cause is named keeps its sign, though the model on the device is not sure of it', () => {
  const text = 'I can see why the meeting upset you.';
  expect(CRITERIA['validates-feeling'].rule(read(text)).length).toBeGreaterThan(0);
});

test.each([
  'I will try to find out by Thursday.',
  "I'll do my best to raise it with Priya, though I can't say how it will go.",
  "I'll ask her, though I don't know what she will say.",
  "I'm not going to promise that it will never happen again.",
  'Nobody can guarantee that.',
  'We will see.',
  "I'll never forget how you helped me.",
  'You will definitely want to see this.',
  "I won't swear to it.",
])('a bounded step and a denial promise nothing: %s', (text) => expect(stateOf('overpromises', text)).not.toBe('found'));

test.each(['I promise it will never happen again.', "I'll never let that happen again.", "You'll definitely get the role."])('a promise is one: %s', (text) =>
  expect(stateOf('overpromises', text)).toBe('found'),
);
