// One device, in a process of its own: writes entries as a person does, and lets the app's own outbox send them.
// It is told of the network as a browser would be, and answers with what it has written and what it still holds.
import { setTimeout as pause } from 'node:timers/promises';

const { code, origin, people, revision, entries, holds = 200 } = JSON.parse(process.env.DEVICE ?? '{}');
const AT_ONCE = 50;

const listeners = new Map();
globalThis.addEventListener = (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]);
const tell = (event) => listeners.get(event)?.forEach((listener) => listener());
globalThis.document = { addEventListener: () => undefined, visibilityState: 'visible' };
Object.defineProperty(globalThis, 'navigator', { value: { onLine: true } });
globalThis.localStorage = { getItem: () => null };

let offset = 0;
const { now } = Date;
Date.now = () => now() + offset;

let token = '';
const { fetch } = globalThis;
globalThis.fetch = (path, how) => fetch(`${origin}${path}`, { ...how, headers: { ...how.headers, authorization: `Bearer ${token}` } });

const { openFor, outbox, record, startSync, zone } = await import(code);
zone.value = 'Europe/London';
startSync(() => process.send({ signedOut: true }));

let [written, done] = [0, false];
const report = () => process.send({ written, held: outbox.value.length, refused: outbox.value.filter(({ refusal }) => refusal !== null).length, done });
process.on('message', ({ event, moveClock }) => {
  if (moveClock) offset += moveClock;
  if (event) tell(event);
});
setInterval(report, 100);

for (const person of people) {
  token = person.token;
  await openFor(person.id, false);
  for (let place = 0; place < entries; place += AT_ONCE) {
    for (let nth = place; nth < Math.min(entries, place + AT_ONCE); nth += 1) {
      await record(about(nth), told(nth));
      written += 1;
    }
    while (outbox.value.length > holds) await pause(5);
  }
  // The next person sits down when this one's answers have left.
  while (outbox.value.length > 0) {
    await pause(20);
    if (outbox.value.length > 0 && outbox.value.every(({ refusal }) => refusal !== null)) break;
  }
}
done = true;
report();

function about(nth) {
  return { blueprint: 'clarifying-question', revision, moment: nth % 2 === 0 ? 'coffee-chat' : 'try-it', twist: null, touchpoint: null };
}

/** Mostly what is small and frequent; every two hundredth is an answer, after which the server plans anew. */
function told(nth) {
  if (nth % 200 === 0) return { kind: 'responded', facts: { seconds: 40 }, words: { response: `That sounds hard, for the ${nth}th time. What was it like?` } };
  if (nth % 2 === 0) return { kind: 'rated-confidence', facts: { rating: 1 + (nth % 5), when: 'after' }, words: {} };
  return { kind: 'opened', facts: {}, words: {} };
}
