// Builds the device's code for Node, from the sources that the app is built from.
import { join } from 'node:path';
import { build } from 'vite';

const house = join(import.meta.dirname, '../..');

/** @param {string} folder where the built file goes @returns its path */
export async function bundleDevice(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: house,
    resolve: { alias: [{ find: /^@micromoment\/([a-z]+)$/, replacement: `${house}/packages/$1/src/index.ts` }] },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'device-code.js'),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'device.mjs' } },
    },
  });
  return join(folder, 'device.mjs');
}
