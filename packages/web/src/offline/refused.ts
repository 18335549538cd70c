import { drawers, outbox } from './device.ts';
import { sync } from './sync.ts';

/** Takes an entry that the server refused off this device, for good. */
export async function takeAway(id: string): Promise<void> {
  await drawers.value.remove(id);
  outbox.value = await drawers.value.outbox();
}

/** Puts an entry that the server refused among those that wait to be sent: it may know by now what it did not know then. */
export async function sendAgain(id: string): Promise<void> {
  const unrefused = await drawers.value.takeIn((larder, waiting) => ({
    larder,
    outbox: waiting.map((each) => (each.entry.id === id ? { ...each, refusal: null } : each)),
    left: [],
  }));
  outbox.value = unrefused.outbox;
  await sync();
}
