import { defineConfig } from 'vitest/config';
import { words } from './packages/web/words-plugin.ts';

// Tests run on the sources, not on what was built from them.
const sources = { find: /^@micromoment\/([a-z]+)$/, replacement: `${import.meta.dirname}/packages/$1/src/index.ts` };
const testing = { find: '@micromoment/store/testing', replacement: `${import.meta.dirname}/packages/store/src/testing/index.ts` };
const embedded = { find: '@micromoment/store/embedded', replacement: `${import.meta.dirname}/packages/store/src/embedded/start-embedded.ts` };
const start = { find: '@micromoment/server/start', replacement: `${import.meta.dirname}/packages/server/src/start.ts` };
const pure = ['core', 'format', 'feedback', 'lint', 'wire'].map((name) => `packages/${name}/src/**/*.test.ts`);
const io = ['store', 'delivery', 'server', 'cli'].map((name) => `packages/${name}/src/**/*.test.ts`);

// A test that hangs is ended; one that is slow because the machine is busy is not told from it by a shorter time.
const testTimeout = 30_000;

export default defineConfig({
  plugins: [words()],
  resolve: { alias: [testing, embedded, start, sources] },
  test: {
    testTimeout,
    // Most wait for PostgreSQL now and then: a processor that is kept for somebody else stands idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: [...pure, 'architecture.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'web', include: ['packages/web/src/**/*.test.ts'], isolate: false, setupFiles: 'packages/web/src/words/english.testing.ts' },
      },
      {
        extends: true,
        test: { name: 'io', include: io, isolate: false, hookTimeout: 60_000, globalSetup: 'packages/store/src/testing/global-setup.ts' },
      },
    ],
  },
});
