import { openBrowser } from './browser.ts';

/** Starts a browser once, before files go side by side: what its package unpacks on a fresh machine is then whole for all of them. */
export async function setup(): Promise<void> {
  const browser = await openBrowser();
  await browser.close();
}
