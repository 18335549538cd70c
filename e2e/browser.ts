import { chromium, type Browser } from 'playwright-core';
import { withChromium } from './chromium.mjs';

/** A browser for the journeys. */
export const openBrowser = (): Promise<Browser> => withChromium((options) => chromium.launch(options));
