import { readFileSync } from 'node:fs';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { transformWithOxc, type Plugin } from 'vite';

/** A catalogue file: the words of one feature folder in one language. */
const CATALOGUE = /\/web\/src\/.*\/(?:[\w-]+-)?words\/(en|de|es)\.ts$/;

/** Compiles ICU messages while building, so that no reader of MessageFormat travels to the phone: a plain sentence becomes a string, the rest functions. */
export function words(): Plugin {
  return {
    name: 'words',
    enforce: 'pre',
    async load(id) {
      const [, language] = CATALOGUE.exec(id) ?? [];
      return language === undefined ? null : compiled(await textsIn(id), language);
    },
  };
}

/** The texts of a catalogue file as they were written. */
export async function textsIn(path: string): Promise<Readonly<Record<string, string>>> {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  const { texts } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return texts;
}

/**
 * A module whose `texts` is given the few functions that plurals need, and the plural rule of its language. It imports nothing:
 * a catalogue that shared code with the page could not be fetched before the page has run.
 */
export function compiled(texts: Readonly<Record<string, string>>, language: string): string {
  const written = compileModule(new MessageFormat(language), { ...texts });
  const messages = written.slice(written.indexOf('export default') + 'export default'.length).replaceAll(/^( {2}\S+): \(\) => /gm, '$1: ');
  return `export const texts = ({ plural, select, number }, ${language}) => (${messages.trim()});\n`;
}
