import { signal, type ReadonlySignal } from '@preact/signals';

/** A place that this tab has to itself until it lets go, or another tab asks for it. */
export type Hold = { readonly isTaken: ReadonlySignal<boolean>; readonly letGo: () => void };

/** How long a tab waits for another to give a place up, in milliseconds. A page that is being loaded again needs a little to let go of its own. */
const PATIENCE = { ask: 300, takeOver: 1_500 };

/**
 * Takes a place for this tab alone; null where another has it. Taking over, the other tab is asked to keep what it has and to give the place up;
 * one that does not answer, such as one that the browser put to sleep, loses it.
 * @param beforeGiving what is to be done before the place goes to another tab
 */
export async function holdPlace(
  name: string,
  { over, beforeGiving }: { readonly over: boolean; readonly beforeGiving: () => Promise<void> },
): Promise<Hold | null> {
  const channel = new BroadcastChannel(name);
  const isTaken = signal(false);
  const ending = new AbortController();
  const letGo = () => {
    channel.close();
    ending.abort();
  };
  const give = () => {
    isTaken.value = true;
    letGo();
  };
  channel.addEventListener('message', () => void beforeGiving().then(give, give));
  const taking = (how: LockOptions) => taken(name, how, { until: ending.signal, onLost: () => (isTaken.value = true) });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target; it reaches this origin alone
  if (over) channel.postMessage('give');
  const isHeld = (await taking({ signal: AbortSignal.timeout(over ? PATIENCE.takeOver : PATIENCE.ask) })) || (over && (await taking({ steal: true })));
  if (isHeld) return { isTaken, letGo };
  channel.close();
  return null;
}

/** Asks for a lock, and answers whether it was had; it is kept until the signal comes, or another tab takes it away. */
function taken(name: string, how: LockOptions, { until, onLost }: { readonly until: AbortSignal; readonly onLost: () => void }): Promise<boolean> {
  return new Promise((resolve) => {
    let isHad = false;
    const held = async () => {
      isHad = true;
      resolve(true);
      if (!until.aborted) await new Promise((released) => until.addEventListener('abort', released));
    };
    navigator.locks.request(name, how, held).catch(() => (isHad ? onLost() : resolve(false)));
  });
}
