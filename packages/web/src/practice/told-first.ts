/** The pens of plays in which something is being written down just now. */
const telling = new WeakSet<object>();

/**
 * Writes something down and goes on once it stands on the device, so that a page closed within the same blink loses nothing.
 * Asked again for the same pen meanwhile, it does nothing.
 */
export async function toldFirst(pen: object, tell: () => Promise<unknown>, onward: () => void): Promise<void> {
  if (telling.has(pen)) return;
  telling.add(pen);
  try {
    await tell();
  } finally {
    telling.delete(pen);
  }
  onward();
}
