import { expect, test } from 'vitest';
import { behaviourRequest } from './behaviour-words.ts';

const request = (does: string, language = 'en') =>
  behaviourRequest({ title: 'Ask before you answer', language, behaviour: { does, timing: '', frequency: '', tone: '', audience: '', noticedAs: '' } });

test('a behaviour with one verb becomes a request', () => {
  expect(request('asks one open question that names the feeling')).toBe('Ask one open question that names the feeling.');
  expect(request('closes the meeting with one next step')).toBe('Close the meeting with one next step.');
  expect(request('watches who has not spoken yet')).toBe('Watch who has not spoken yet.');
  expect(request('tries the smallest step first')).toBe('Try the smallest step first.');
  expect(request('focuses on one thing')).toBe('Focus on one thing.');
});

test('where a second verb would have to be turned too, the title stands', () => {
  expect(request('asks once and waits for the answer')).toBe('Ask before you answer.');
});

test('what does not begin with a verb of that form is left to the title', () => {
  expect(request('one open question')).toBe('Ask before you answer.');
  expect(request('process first')).toBe('Ask before you answer.');
});

test('another language keeps its own title', () => {
  expect(request('asks', 'de')).toBe('Ask before you answer.');
});
