import type { LaunchOptions } from 'playwright-core';

export function withChromium<Opened>(launch: (options: LaunchOptions) => Promise<Opened>): Promise<Opened>;
