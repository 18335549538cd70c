import { once } from 'node:events';

/**
 * Listens from now on for Ctrl+C or a polite end, which abort what this gives back; a second Ctrl+C ends at once.
 * To be called before there is anything to stop: a signal that nobody listens for kills.
 */
export function stopAsked(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      stop.abort();
    });
  }
  return stop.signal;
}

/** Ends when the stop is asked for, or at once where it was already. */
export const untilAsked = async (stop: AbortSignal): Promise<void> => {
  if (!stop.aborted) await once(stop, 'abort');
};
