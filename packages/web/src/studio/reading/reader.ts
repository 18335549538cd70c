import type { Answered, Asked } from './worker-words.ts';

/** A worker that reads for the studio, one thing at a time. What is asked while it reads waits; of several, only the last is read. */
export type Reader = {
  read(asked: Extract<Asked, { kind: 'read' }>): void;
  /** Asks for one answer. A later question of the same kind takes the place of one that still waits, which is then never answered. */
  ask<Kind extends Exclude<Asked['kind'], 'read'>>(asked: Extract<Asked, { kind: Kind }>): Promise<Extract<Answered, { kind: Kind }>>;
  close(): void;
};

type Waiting = { readonly asked: Asked; readonly hear: (answered: Answered) => void };

/** @param onAnswer hears every answer to a reading */
export function openReader(onAnswer: (answered: Answered) => void): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<Asked['kind'], Waiting>();
  let busy: Waiting | undefined;
  const next = () => {
    const [first] = waiting.values();
    busy = first;
    if (!first) return;
    waiting.delete(first.asked.kind);
    worker.postMessage(first.asked, []); // copied; nothing is handed over
  };
  const put = (asked: Asked, hear: (answered: Answered) => void) => {
    waiting.set(asked.kind, { asked, hear });
    if (!busy) next();
  };
  worker.addEventListener('message', ({ data: answered }: MessageEvent<Answered>) => {
    busy?.hear(answered);
    if (answered.kind !== 'parsed') next();
  });
  return {
    read: (asked) => put(asked, onAnswer),
    ask: (asked) => new Promise((resolve) => put(asked, (answered) => resolve(answered as never))), // the worker answers each kind with its own
    close: () => worker.terminate(),
  };
}
