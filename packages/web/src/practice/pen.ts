import { signal, type ReadonlySignal } from '@preact/signals';
import { drawers } from '../offline/device.ts';
import type { Draft } from '../offline/drawers.ts';

/** A pen writes a draft that this device keeps by itself, so that leaving at any point loses nothing. */
export type Pen = {
  readonly words: ReadonlySignal<Draft>;
  /** True once everything written so far stands on the device. */
  readonly kept: ReadonlySignal<boolean>;
  readonly write: (field: string, text: string) => void;
  /** Forgets the stored draft; what is on the page stays until it is left. */
  readonly lay: () => Promise<void>;
};

/** How long a keystroke may stay unkept, in milliseconds. */
const KEEP_WITHIN = 500;

/** Takes up what was begun at that place, or a blank page. */
export async function takeUpPen(place: string): Promise<Pen> {
  const words = signal<Draft>((await drawers.value.draft(place)) ?? {});
  const kept = signal(true);
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let laid = false;
  const keep = async () => {
    clearTimeout(alarm);
    alarm = undefined;
    if (laid) return;
    const written = words.value;
    await drawers.value.keepDraft(place, written);
    if (written === words.value) kept.value = true;
  };
  // A page that goes into the background may never come back.
  document.addEventListener('visibilitychange', () => {
    if (alarm !== undefined && document.visibilityState === 'hidden') void keep();
  });
  return {
    words,
    kept,
    write(field, text) {
      words.value = { ...words.value, [field]: text };
      kept.value = false;
      alarm ??= setTimeout(() => void keep(), KEEP_WITHIN);
    },
    async lay() {
      laid = true;
      clearTimeout(alarm);
      await drawers.value.dropDraft(place);
    },
  };
}
