import { ANSWER_KINDS, DAY, type EntryKind } from '@micromoment/core';
import { now } from '../clock.ts';
import { drawers, larder, outbox, zone } from '../offline/device.ts';
import { cut } from '../offline/sync.ts';
import { RefusedEntries } from './refused-entries.tsx';
import { dayWords } from './when-words.ts';

/** What became of what was written here: a still line, never in the way. */
export function LineState() {
  const waiting = outbox.value.filter(({ entry, refusal }) => refusal === null && answers.includes(entry.kind)).length;
  const refused = outbox.value.filter(({ refusal }) => refusal !== null);
  const said = sentence(waiting);
  return (
    <>
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
  if (!drawers.value.lasting && waiting > 0) return 'This browser keeps nothing. Leave the page open until your answer is sent.';
  if (isCut && waiting > 0)
    return waiting === 1
      ? 'One answer is saved on this device and is sent when the server is back.'
      : `${waiting} answers are saved on this device and are sent when the server is back.`;
  if (isCut && stockedAt !== null && now() - stockedAt > DAY) return `Last brought up to date ${dayWords(stockedAt, now(), zone.value)}.`;
  if (isCut) return 'The server is out of reach. What is here still works.';
  return undefined;
}
