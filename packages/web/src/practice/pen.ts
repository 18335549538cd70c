import { signal, type ReadonlySignal } from '@preact/signals';
import { begun, drawers, keepDraft, reader } from '../offline/device.ts';
import type { Draft } from '../offline/drawers.ts';
import { holdPlace, type Hold } from './one-tab.ts';

/** A pen writes a draft that this device keeps by itself, so that leaving at any point loses nothing. */
export type Pen = {
  readonly words: ReadonlySignal<Draft>;
  /** True once everything written so far stands on the device. */
  readonly kept: ReadonlySignal<boolean>;
  /** True once another tab has taken the draft over: this pen writes nothing of it any more. */
  readonly isTaken: ReadonlySignal<boolean>;
  readonly write: (field: string, text: string) => void;
  /** Ends the draft: nothing of it is kept any longer, and by then nothing of it stands on the device. */
  readonly lay: () => Promise<void>;
  /** Keeps at once what is not kept yet. */
  readonly keepRest: () => Promise<void>;
  /** Puts the pen away, with what it wrote kept: another tab may take the draft up. */
  readonly putAway: () => Promise<void>;
};

/** How long a keystroke may stay unkept, in milliseconds. */
const KEEP_WITHIN = 500;

/** Takes up what was begun at that place, or a blank page. */
export const takeUpPen = (place: string): Promise<Pen> => penAt(place, FREE);

/**
 * The same for this tab alone; null while another tab of this browser has it, because of two pens the one that writes last would undo the other.
 * `over` takes it away from that tab, which first keeps what it has.
 */
export async function takeUpAlone(place: string, { over }: { readonly over: boolean }): Promise<Pen | null> {
  // Drafts that stand in the open page alone are no other tab's.
  if (drawers.value.keeping !== 'between-visits') return takeUpPen(place);
  let pen: Pen | undefined;
  const hold = await holdPlace(`micromoment draft ${reader.peek()} ${place}`, { over, beforeGiving: async () => pen?.keepRest() });
  return hold && (pen = await penAt(place, hold));
}

const FREE: Hold = { isTaken: signal(false), letGo: () => undefined };

async function penAt(place: string, { isTaken, letGo }: Hold): Promise<Pen> {
  const words = signal<Draft>((await drawers.value.draft(place)) ?? {});
  const kept = signal(true);
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let isLaid = false;
  // One after the other: of two that overlap the earlier could end last.
  let done = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => (done = done.then(act, act));
  const keep = () =>
    inTurn(async () => {
      if (isLaid || isTaken.peek()) return;
      const written = words.value;
      await keepDraft(place, written);
      if (!isLaid) begun.value = new Set([...begun.value, place]);
      if (written === words.value) kept.value = true;
    });
  const keepRest = () => (kept.value ? done : keep());
  /** Keeps at once what comes after a rest, such as a change that is taken back, and then once in a while. */
  const keepSoon = () => {
    if (alarm !== undefined) return;
    void keep();
    alarm = setTimeout(() => {
      alarm = undefined;
      if (!kept.value && !isTaken.peek()) keepSoon();
    }, KEEP_WITHIN);
  };
  // A page that goes into the background may never come back.
  const keepWhenHidden = () => {
    if (!kept.value && document.visibilityState === 'hidden') void keep();
  };
  document.addEventListener('visibilitychange', keepWhenHidden);
  return {
    words,
    kept,
    isTaken,
    write(field, text) {
      words.value = { ...words.value, [field]: text };
      kept.value = false;
      isLaid = false;
      keepSoon();
    },
    lay() {
      isLaid = true;
      clearTimeout(alarm);
      alarm = undefined;
      begun.value = new Set([...begun.value].filter((other) => other !== place));
      return inTurn(() => drawers.value.dropDraft(place));
    },
    keepRest,
    async putAway() {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      await keepRest().catch(() => undefined);
      letGo();
    },
  };
}

/** The fields of a draft that say where somebody is, and nothing of what they wrote or chose. */
const WHERE = new Set(['step', 'answered']);

/** What somebody wrote or chose, by the name of its field. */
export const writtenIn = (draft: Draft): readonly (readonly [field: string, text: string])[] =>
  Object.entries(draft).filter(([field, text]) => !WHERE.has(field) && text.trim() !== '');
