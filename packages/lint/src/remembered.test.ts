import { expect, test } from 'vitest';
import { remembering, turnPage } from './remembered.ts';

test('something is made of a text once for the blueprint it stands in and for the next, and anew when it was away for one', () => {
  const made: string[] = [];
  const lengthOf = remembering((text) => {
    made.push(text);
    return text.length;
  });
  const page = (...texts: readonly string[]) => {
    turnPage();
    return texts.map(lengthOf);
  };
  expect(page('one', 'three', 'one')).toEqual([3, 5, 3]);
  expect(page('three', 'one')).toEqual([5, 3]);
  expect(made).toEqual(['one', 'three']);
  page('one');
  page('three', 'one');
  expect(made).toEqual(['one', 'three', 'three']);
  turnPage();
  turnPage();
  page('one');
  expect(made).toEqual(['one', 'three', 'three', 'one']);
});

test('that nothing could be made of a text is remembered too', () => {
  let asked = 0;
  const none = remembering((): string | undefined => {
    asked += 1;
    return undefined;
  });
  turnPage();
  expect([none('a'), none('a'), asked]).toEqual([undefined, undefined, 1]);
});
