import { ANSWER_KINDS, DAY, type EntryKind } from '@micromoment/core';
import { now } from '../clock.ts';
import { drawers, larder, lost, outbox, zone } from '../offline/device.ts';
import type { Keeping } from '../offline/drawers.ts';
import type { Waiting } from '../offline/outbox.ts';
import { cut } from '../offline/sync.ts';
import { fetchedLater } from '../look/later.tsx';
import { dayWords } from './when-words.ts';

const RefusedEntries = fetchedLater<{ refused: readonly Waiting[] }>('ahead', () => import('./refused-entries.tsx').then((file) => file.RefusedEntries));

/** What became of what was written here: a still line, never in the way. */
export function LineState() {
  const waiting = outbox.value.filter(({ entry, refusal }) => refusal === null && answers.includes(entry.kind)).length;
  const refused = outbox.value.filter(({ refusal }) => refusal !== null);
  const said = sentence(waiting);
  return (
    <>
      {lost.value > 0 && <p class="well">{LOST}</p>}
      {refused.length > 0 && <RefusedEntries refused={refused} />}
      {said && (
        <p class="line-state">
          <span class="chip">{said}</span>
        </p>
      )}
    </>
  );
}

const answers: readonly EntryKind[] = ANSWER_KINDS;

function sentence(waiting: number): string | undefined {
  const isCut = cut.value;
  const { stockedAt } = larder.value;
  const unkept = waiting > 0 && whyUnkept(drawers.value.keeping);
  if (unkept) return `${unkept} Leave the page open until your answer is sent.`;
  if (isCut && waiting > 0)
    return waiting === 1
      ? 'One answer is saved on this device and is sent when the server is back.'
      : `${waiting} answers are saved on this device and are sent when the server is back.`;
  if (isCut && stockedAt !== null && now() - stockedAt > DAY) return `Last brought up to date ${dayWords(stockedAt, now(), zone.value)}.`;
  if (isCut) return 'The server is out of reach. What is here still works.';
  return undefined;
}

function whyUnkept(keeping: Keeping): string | undefined {
  switch (keeping) {
    case 'between-visits':
      return undefined;
    case 'shared':
      return 'You share this device, so nothing is kept on it.';
    case 'refused':
      return 'This browser keeps nothing.';
    case 'full':
      return 'This browser has stopped keeping what is new. What you wrote before is safe.';
  }
}

const LOST =
  'Something you wrote on this device was not sent in time, and this browser can no longer open it. It has been taken away. All that was sent is safe.';
