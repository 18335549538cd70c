import { signal, type ReadonlySignal } from '@preact/signals';
import { begun, drawers, keepDraft } from '../offline/device.ts';
import type { Draft } from '../offline/drawers.ts';

/** A pen writes a draft that this device keeps by itself, so that leaving at any point loses nothing. */
export type Pen = {
  readonly words: ReadonlySignal<Draft>;
  /** True once everything written so far stands on the device. */
  readonly kept: ReadonlySignal<boolean>;
  readonly write: (field: string, text: string) => void;
  /** Ends the draft: nothing of it is kept any longer. */
  readonly lay: () => void;
};

/** How long a keystroke may stay unkept, in milliseconds. */
const KEEP_WITHIN = 500;

/** Takes up what was begun at that place, or a blank page. */
export async function takeUpPen(place: string): Promise<Pen> {
  const words = signal<Draft>((await drawers.value.draft(place)) ?? {});
  const kept = signal(true);
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let isLaid = false;
  // One after the other: of two that overlap the earlier could end last.
  let done = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => void (done = done.then(act, act));
  const keep = () => {
    inTurn(async () => {
      if (isLaid) return;
      const written = words.value;
      await keepDraft(place, written);
      if (!isLaid) begun.value = new Set([...begun.value, place]);
      if (written === words.value) kept.value = true;
    });
  };
  /** Keeps at once what comes after a rest, such as a change that is taken back, and then once in a while. */
  const keepSoon = () => {
    if (alarm !== undefined) return;
    keep();
    alarm = setTimeout(() => {
      alarm = undefined;
      if (!kept.value) keepSoon();
    }, KEEP_WITHIN);
  };
  // A page that goes into the background may never come back.
  document.addEventListener('visibilitychange', () => {
    if (!kept.value && document.visibilityState === 'hidden') keep();
  });
  return {
    words,
    kept,
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
      inTurn(() => drawers.value.dropDraft(place));
    },
  };
}
