import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { App } from './app.ts';
import { openBrowser } from './browser.ts';
import { copyOf } from './copy-of.ts';

/** The app on a demo of its own, and a browser: a file of journeys that names them here has both from before its first test until after its last. */
export let app: App;
export let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([copyOf(inject('demoFolder')).then((folder) => App.start(folder)), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
