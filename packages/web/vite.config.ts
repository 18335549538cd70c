import { defineConfig, type Plugin } from 'vite';

const packages = new URL('../', import.meta.url).pathname;

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: [{ find: /^@micromoment\/([a-z]+)$/, replacement: `${packages}$1/src/index.ts` }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [preloadInterfaceFont()],
  server: { proxy: { '/api': 'http://localhost:4310' } },
  build: {
    target: 'es2022',
    // The content security policy allows scripts and fonts from this origin only: nothing is inlined, no polyfill is injected.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
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
