import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { words } from './words-plugin.ts';

const packages = new URL('../', import.meta.url).pathname;

/** The name of the file that one folder's words in one language come in: `practice-de`, `practice-player-de`. */
const wordsOf = (path: string | null): string | undefined =>
  /\/(\w+)\/(?:([\w-]+)-)?words\/(en|de|es)\.ts$/
    .exec(path ?? '')
    ?.slice(1)
    .filter(Boolean)
    .join('-');

/** What begins a page stands apart from what pages share: the phone of a preview shares the screens, and must not begin the app. */
const APART = /\/src\/(worker|preview)\/|\/src\/main\.tsx$|\.html/;

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: [{ find: /^@micromoment\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [words(), preloadInterfaceFont(), preloadFirstWords(), nameShell(), compressed()],
  server: { proxy: { '/api': 'http://localhost:4310' } },
  build: {
    target: 'es2022',
    // The content security policy allows scripts and fonts from this origin only: nothing is inlined, no polyfill is injected.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Whoever starts Micromoment for the first time reads what a build says, and what took how long is nothing they could mend.
      checks: { bundlerTimings: false },
      input: {
        index: join(import.meta.dirname, 'index.html'),
        phone: join(import.meta.dirname, 'phone.html'),
        preview: join(import.meta.dirname, 'preview.html'),
        worker: join(import.meta.dirname, 'src/worker/worker.ts'),
      },
      output: {
        // The worker's address is what browsers remember it by.
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: ({ facadeModuleId }) => `assets/${wordsOf(facadeModuleId) ?? '[name]'}-[hash].js`,
        // What the first screen is made of comes in one file: together its parts are smaller than apart.
        codeSplitting: { groups: [{ name: 'house', tags: ['$initial'], test: (path) => !APART.test(path) }] },
      },
    },
  },
});

/** Asks for the interface's font together with the first style sheet, so that text settles early; stories may follow. */
function preloadInterfaceFont(): Plugin {
  return {
    name: 'preload-interface-font',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => /figtree.*\.woff2$/.test(name));
        return font
          ? [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' }, injectTo: 'head' as const }]
          : [];
      },
    },
  };
}

/**
 * Asks for the words of the first screen together with the code that says them, not after it has run. They stand here in every language;
 * the server leaves those that its reader wishes for (`spoken-page.ts`).
 */
function preloadFirstWords(): Plugin {
  return {
    name: 'preload-first-words',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, path }) {
        if (path !== '/index.html') return [];
        const first = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.name === 'house');
        const later = first.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.dynamicImports : []));
        return later.flatMap((name) => {
          const chunk = bundle[name];
          const language = /\/words\/(en|de|es)\.ts$/.exec((chunk?.type === 'chunk' && chunk.facadeModuleId) || '')?.[1];
          const attrs = { rel: 'modulepreload', crossorigin: '', href: `/${name}`, 'data-spoken': language };
          return language ? [{ tag: 'link', attrs, injectTo: 'head' as const }] : [];
        });
      },
    },
  };
}

/**
 * Tells the worker what the app is made of, so that it can keep all of it. A changed byte anywhere makes a new worker.
 * What only authors open is left out: the linter's language model alone is larger than the rest of the app.
 */
function nameShell(): Plugin {
  return {
    name: 'name-shell',
    writeBundle({ dir = '' }, bundle) {
      const authors = forAuthors(bundle);
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name).slice(dir.length).replaceAll('\\', '/'))
        .filter((path) => path !== '/worker.js' && !path.startsWith('/icons/') && !authors(path))
        .toSorted();
      const version = createHash('sha256');
      for (const path of files) version.update(path).update(readFileSync(join(dir, path)));
      const worker = readFileSync(join(dir, 'worker.js'), 'utf8');
      if (/^(import|export)\b/m.test(worker)) throw new Error('the worker shares code with the pages, and would be loaded as a script that cannot import');
      const parts = files.map((path) => (path === '/index.html' ? '/' : path));
      const named = `const SHELL_PARTS=${JSON.stringify(parts)},SHELL_VERSION=${JSON.stringify(version.digest('hex').slice(0, 16))};\n`;
      writeFileSync(join(dir, 'worker.js'), named + worker);
    },
  };
}

/** Puts beside each text its two compressed forms, made once here and not at each request. After all else, the worker's list included. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
        const texts = files.filter(({ name }) => /\.(html|js|css|svg|webmanifest|json|txt)$/.test(name)).map((file) => join(file.parentPath, file.name));
        await Promise.all(texts.map(compress));
      },
    },
  };
}

async function compress(path: string): Promise<void> {
  const text = readFileSync(path);
  // What is large only authors load. Its last fifth would cost a first start longer than all the rest of the build.
  const [quality, level] = text.length > 500_000 ? [5, 6] : [constants.BROTLI_MAX_QUALITY, 9];
  const [brotli, gzipped] = await Promise.all([brotliOf(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }), gzipOf(text, { level })]);
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
}

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** True for the parts of the app that nobody but an author loads: what cannot be reached from the first page without entering the studio. */
function forAuthors(bundle: Rolldown.OutputBundle): (path: string) => boolean {
  const kept = new Set<string>();
  const keep = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || kept.has(name) || AUTHORS.test(chunk.facadeModuleId ?? '')) return;
    for (const file of [name, ...(chunk.viteMetadata?.importedCss ?? [])]) kept.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) keep(next);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'index') keep(chunk.fileName);
  return (path) => /^\/(phone|preview)\.html$/.test(path) || (/\.(js|css)$/.test(path) && path.startsWith('/assets/') && !kept.has(path.slice(1)));
}

const AUTHORS = /\/src\/(studio|preview)\//;
