import { defineConfig } from 'vitest/config';
import { words } from './packages/web/words-plugin.ts';

// Tests run on the sources, not on what was built from them.
const sources = { find: /^@micromoment\/([a-z]+)$/, replacement: `${import.meta.dirname}/packages/$1/src/index.ts` };
const testing = { find: '@micromoment/store/testing', replacement: `${import.meta.dirname}/packages/store/src/testing/index.ts` };
const pure = ['core', 'format', 'feedback', 'lint', 'wire'].map((name) => `packages/${name}/src/**/*.test.ts`);
const io = ['store', 'delivery', 'server', 'cli'].map((name) => `packages/${name}/src/**/*.test.ts`);

export default defineConfig({
  plugins: [words()],
  resolve: { alias: [testing, sources] },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: [...pure, 'architecture.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'web', include: ['packages/web/src/**/*.test.ts'], isolate: false, setupFiles: 'packages/web/src/words/english.testing.ts' },
      },
      { extends: true, test: { name: 'io', include: io, testTimeout: 30_000, hookTimeout: 60_000, globalSetup: 'packages/store/src/testing/global-setup.ts' } },
    ],
  },
});
