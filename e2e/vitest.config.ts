import { defineConfig } from 'vitest/config';

// Each file of journeys has a browser and an installation of its own. Two go side by side: for most of its time a journey waits for a page.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['unpacked-browser.ts', 'demo-folder.ts'],
    setupFiles: ['told-when-failed.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What is waited for comes when it can: as long as a page is waited for, and not the second that is usual here.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
  },
});
