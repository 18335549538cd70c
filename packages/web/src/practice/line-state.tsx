import { ANSWER_KINDS, DAY, type EntryKind } from '@micromoment/core';
import { now } from '../clock.ts';
import { drawers, larder, lost, outbox, zone } from '../offline/device.ts';
import type { Waiting } from '../offline/outbox.ts';
import { cut } from '../offline/sync.ts';
import { fetchedLater } from '../look/later.tsx';
import { dayWords } from './when-words.ts';
import { say } from './player-words.ts';

const RefusedEntries = fetchedLater<{ refused: readonly Waiting[] }>('ahead', () => import('./refused-entries.tsx').then((file) => file.RefusedEntries));

/** What became of what was written here: a still line, never in the way. */
export function LineState() {
  const waiting = outbox.value.filter(({ entry, refusal }) => refusal === null && answers.includes(entry.kind)).length;
  const refused = outbox.value.filter(({ refusal }) => refusal !== null);
  const said = sentence(waiting);
  return (
    <>
      {lost.value > 0 && <p class="well">{say.lost}</p>}
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
  const { keeping } = drawers.value;
  if (waiting > 0 && keeping !== 'between-visits') return `${say[`unkept.${keeping}`]} ${say.leaveOpen}`;
  if (isCut && waiting > 0) return say.waiting({ count: waiting });
  if (isCut && stockedAt !== null && now() - stockedAt > DAY) return say.broughtUpToDate({ day: dayWords(stockedAt, now(), zone.value) });
  return isCut ? say.outOfReach : undefined;
}
