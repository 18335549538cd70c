import { defineConfig } from 'vitest/config';

// Journeys share one browser and one installation, in the order a person lives them.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: 'demo-folder.ts',
    setupFiles: ['told-when-failed.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
