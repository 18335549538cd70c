// What a learner's device sends: fifty responses with words of their own.
import { randomBytes } from 'node:crypto';
import { seededDice, uuidv7 } from '../../packages/core/dist/index.js';

export const BATCH = 50;
const dice = seededDice(`bench ${process.pid}`);

export const batchOf = (revision, learner) =>
  Array.from({ length: BATCH }, () => {
    const at = (learner.at += 60_000);
    return {
      id: uuidv7(at, dice),
      device: learner.id,
      seq: (learner.seq += 1),
      at,
      zone: 'Europe/London',
      blueprint: 'clarifying-question',
      revision,
      moment: 'coffee-chat',
      twist: null,
      touchpoint: null,
      kind: 'responded',
      facts: { seconds: 74 },
      words: { response: `It sounds like that stung. What was it like to read it there? ${randomBytes(24).toString('hex')}` },
    };
  });

/** Does `work` for everyone, some at a time. */
export async function inTurns(people, atOnce, work) {
  const waiting = [...people];
  const lane = async () => {
    while (waiting.length > 0) await work(waiting.pop());
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
