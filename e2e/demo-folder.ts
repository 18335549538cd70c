import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { App } from './app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a demo that was begun once and lies still. */
    readonly demoFolder: string;
  }
}

/** Begins the demo once for all files; each then starts on a copy. That a first start makes it from nothing is shown by `running.test.ts`. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const first = await App.start();
  await first.pause();
  provide('demoFolder', first.dataFolder);
  return () => rm(dirname(first.dataFolder), { recursive: true, force: true });
}
