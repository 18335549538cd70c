import { defineConfig } from 'vitest/config';

// Not a test: takes the pictures of docs/screens. Run it with `npm run screens`.
export default defineConfig({ test: { root: import.meta.dirname, include: ['take-screens.ts'], testTimeout: 300_000, hookTimeout: 180_000 } });
