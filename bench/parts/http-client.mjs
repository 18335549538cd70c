// The devices of a benchmark, in a process of their own, as devices are: sends batches when told to and says when it is done.
import { Agent, request } from 'node:http';
import { batchOf, inTurns } from './batch.mjs';

// A line each that stays open, as a browser keeps it. Not by `fetch`: the devices share the processor with the house, and are not what is measured.
const agent = new Agent({ keepAlive: true });

process.on('message', async ({ origin, learners, revision, atOnce }) => {
  await inTurns(learners, atOnce, (learner) => send(origin, learner, batchOf(revision, learner)));
  process.send(learners.map(({ id, seq, at, cursor, shelf }) => ({ id, seq, at, cursor, shelf })));
});

async function send(origin, learner, entries) {
  const { id, cursor, shelf, token } = learner;
  const { status, answer } = await post(`${origin}/api/v1/sync`, token, { device: id, sentAt: Date.now(), cursor, shelf, entries });
  const refused = status === 200 ? answer.statuses.find(({ status: became }) => became !== 'stored') : answer;
  if (refused) throw new Error(JSON.stringify(refused));
  Object.assign(learner, { cursor: answer.cursor, shelf: answer.shelf });
}

function post(address, token, sent) {
  const body = Buffer.from(JSON.stringify(sent));
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': body.length };
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, answer: JSON.parse(Buffer.concat(chunks).toString()) }));
    });
    asked.on('error', reject).end(body);
  });
}
