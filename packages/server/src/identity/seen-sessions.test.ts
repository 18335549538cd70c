import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { BELIEVED_SECONDS, SeenSessions } from './seen-sessions.ts';

const sam = { organisation: 'o', person: 'sam' };
const carrying = (token: string) => new Headers({ Authorization: `Bearer ${token}` });

function seeing(owner: typeof sam | undefined) {
  const clock = { now: instant(0) };
  const asked: string[] = [];
  const seen = new SeenSessions(() => clock.now);
  const look = (token: string) =>
    seen.owner(carrying(token), () => {
      asked.push(token);
      return Promise.resolve(owner);
    });
  return { clock, asked, seen, look };
}

test('an owner is asked for once in a while, and each session for itself', async () => {
  const { look, asked, clock } = seeing(sam);
  await look('a');
  await look('a');
  await look('b');
  expect(asked).toEqual(['a', 'b']);
  clock.now = instant(BELIEVED_SECONDS * 1000 + 1);
  expect(await look('a')).toEqual(sam);
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('a session that ends here is forgotten at once', async () => {
  const { look, asked, seen } = seeing(sam);
  await look('a');
  seen.forget(carrying('a'));
  await look('a');
  expect(asked).toEqual(['a', 'a']);
});

test('an answer that was under way while a session ended is not remembered', async () => {
  const { seen, look, asked } = seeing(sam);
  const waiting: ((owner: typeof sam) => void)[] = [];
  const under = seen.owner(carrying('a'), () => new Promise((resolve) => void waiting.push(resolve)));
  seen.forget(carrying('a'));
  for (const answer of waiting) answer(sam);
  await under;
  await look('a');
  expect(asked).toEqual(['a']);
});

test('nobody is never remembered', async () => {
  const { look, asked } = seeing(undefined);
  await look('a');
  await look('a');
  expect(asked).toEqual(['a', 'a']);
});
