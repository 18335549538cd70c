// The devices of a benchmark, in a process of their own, as devices are: sends batches when told to and says when it is done.
import { batchOf, inTurns } from './batch.mjs';

process.on('message', async ({ origin, learners, revision, atOnce }) => {
  await inTurns(learners, atOnce, (learner) => send(origin, learner, batchOf(revision, learner)));
  process.send(learners.map(({ id, seq, at, cursor }) => ({ id, seq, at, cursor })));
});

async function send(origin, learner, entries) {
  const body = JSON.stringify({ device: learner.id, sentAt: Date.now(), cursor: learner.cursor, entries });
  const headers = { Authorization: `Bearer ${learner.token}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${origin}/api/v1/sync`, { method: 'POST', headers, body });
  const answer = await response.json();
  const refused = response.ok ? answer.statuses.find(({ status }) => status !== 'stored') : answer;
  if (refused) throw new Error(JSON.stringify(refused));
  learner.cursor = answer.cursor;
}
