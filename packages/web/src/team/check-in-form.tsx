import { CHECK_IN_LINE_LENGTH, CHECK_IN_LINES, uuidv7, type CheckInLines } from '@micromoment/core';
import type { CheckInShown, WrittenCheckIn } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { now } from '../clock.ts';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';
import { deviceDice } from '../offline/device.ts';
import { say } from './words.ts';

type Keeping = {
  readonly other: { readonly id: string; readonly name: string };
  /** The check-in to mend; null for a new one. */
  readonly known: CheckInShown | null;
  readonly onKept: () => void;
};

/** The three lines of a check-in, kept for both. */
export function CheckInForm({ other, known, onKept }: Keeping) {
  const [lines, setLines] = useState<CheckInLines>(known?.lines ?? { tried: '', helps: '', next: '' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [fresh] = useState(() => uuidv7(now(), deviceDice));
  const keep = async (event: Event) => {
    event.preventDefault();
    const written: WrittenCheckIn = { id: known?.id ?? fresh, with: other.id, lines, over: known?.writtenAt ?? null };
    const kept = await ask('POST', '/api/v1/check-ins', written);
    if (!kept.ok) return setRefusal(kept.problem);
    announce(say.kept({ name: other.name }));
    onKept();
  };
  return (
    <form class="stack" onSubmit={(event) => void keep(event)}>
      {CHECK_IN_LINES.map((line) => (
        <Writing
          key={line}
          label={say[`line.${line}`]}
          text={lines[line]}
          lines={1}
          longest={CHECK_IN_LINE_LENGTH}
          optional={line !== 'tried'}
          onWrite={(text) => setLines({ ...lines, [line]: text })}
        />
      ))}
      {refusal && <Trouble refusal={refusal} safe={say.stillHere} />}
      <div class="row">
        <button class="button">{say.keepBoth}</button>
      </div>
    </form>
  );
}
