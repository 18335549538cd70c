import { instant, later } from '@micromoment/core';
import { expect, test } from 'vitest';
import { BELIEVED_SECONDS, SeenSessions, type LetIn } from './seen-sessions.ts';

const sam = { organisation: 'o', person: 'sam' };
const letIn: LetIn = { session: 'the one Sam signed in with', owner: sam };
const carrying = (token: string) => new Headers({ Authorization: `Bearer ${token}` });

function seeing(found: LetIn | undefined) {
  const clock = { now: instant(0) };
  const asked: string[] = [];
  const stood: string[] = [];
  const standing = { now: true };
  const seen = new SeenSessions(() => clock.now);
  const look = (token: string) =>
    seen.owner(carrying(token), {
      ask: () => {
        asked.push(token);
        return Promise.resolve(standing.now ? found : undefined);
      },
      stands: (session) => {
        stood.push(session);
        return Promise.resolve(standing.now);
      },
    });
  const passBelief = () => void (clock.now = later(clock.now, BELIEVED_SECONDS * 1000 + 1));
  return { asked, stood, standing, seen, look, passBelief };
}

test('each session is let in once, and after a while is only looked at: whether it stands', async () => {
  const { look, asked, stood, passBelief } = seeing(letIn);
  await look('a');
  await look('a');
  await look('b');
  expect([asked, stood]).toEqual([['a', 'b'], []]);
  passBelief();
  expect(await look('a')).toEqual(sam);
  expect(await look('a')).toEqual(sam);
  expect([asked, stood]).toEqual([['a', 'b'], [letIn.session]]);
});

test('a session that was ended elsewhere is nobody’s once it is looked at, and is let in no more', async () => {
  const { look, asked, standing, passBelief } = seeing(letIn);
  await look('a');
  standing.now = false;
  expect(await look('a')).toEqual(sam);
  passBelief();
  expect(await look('a')).toBeUndefined();
  expect(asked).toEqual(['a', 'a']);
});

test('a session that ends here is forgotten at once', async () => {
  const { look, asked, seen } = seeing(letIn);
  await look('a');
  seen.forget(carrying('a'));
  await look('a');
  expect(asked).toEqual(['a', 'a']);
});

test('an answer that was under way while a session ended is not remembered', async () => {
  const { seen, look, asked } = seeing(letIn);
  const waiting: ((found: LetIn) => void)[] = [];
  const under = seen.owner(carrying('a'), { ask: () => new Promise((resolve) => void waiting.push(resolve)), stands: () => Promise.resolve(true) });
  seen.forget(carrying('a'));
  for (const answer of waiting) answer(letIn);
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
