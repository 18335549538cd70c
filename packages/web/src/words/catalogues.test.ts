import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, type Token } from '@messageformat/parser';
import { textsIn } from '../../words-plugin.ts';

const web = join(import.meta.dirname, '..');
const english = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('words/en.ts'))
  .map((path) => dirname(path));
const read = (folder: string, language: string) => textsIn(join(web, folder, `${language}.ts`));

test('there are catalogues to look at', () => expect(english).toContain('look/words'));

for (const folder of english) {
  test.each(['en', 'de', 'es'])(`${folder} is compiled in %s, as every page that says it expects`, async (language) => {
    const { texts } = (await import(join(web, folder, `${language}.ts`))) as { texts: unknown }; // a catalogue exports nothing else
    expect(typeof texts).toBe('function');
  });

  test.each(['de', 'es'])(`${folder} says in %s exactly what it says in English`, async (language) => {
    const [one, other] = [await read(folder, 'en'), await read(folder, language)];
    expect(Object.keys(other)).toEqual(Object.keys(one));
    for (const key of Object.keys(one)) expect([key, argumentsOf(other[key] ?? '')]).toEqual([key, argumentsOf(one[key] ?? '')]);
  });

  test.each(['en', 'de', 'es'])(`${folder} has in %s every case that its language tells apart, and no straight quotation mark`, async (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'many');
    for (const [key, text] of Object.entries(await read(folder, language))) {
      expect([key, text.trim() === '', /['"]/.test(text)]).toEqual([key, false, false]);
      for (const cases of pluralsIn(parse(text))) expect([key, ...cases]).toEqual(expect.arrayContaining([key, ...categories]));
    }
  });
}

// A day is given with its article or preposition: what a sentence puts before it must not say it again.
const DAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['today', 'Tuesday', 'last Tuesday', 'Tuesday 5 October'],
  de: ['heute', 'Dienstag', 'letzten Dienstag', 'am Dienstagvormittag'],
  es: ['hoy', 'el martes', 'el martes pasado', 'el martes por la mañana'],
};
const SAID_TWICE = /(?<!\p{L})(\p{L}+) \1(?!\p{L})|(?<!\p{L})(?:del?|al?) el(?!\p{L})|(?<!\p{L})[ab][mn] am(?!\p{L})/iu;

for (const folder of english) {
  test.each(['en', 'de', 'es'])(`${folder} says nothing twice in %s once a day stands in it`, async (language) => {
    const filled = Object.values(await read(folder, language)).flatMap((text) =>
      (DAYS[language] ?? []).map((day) => text.replaceAll(/\{(?:day|when)\}/g, day)),
    );
    expect(filled.filter((text) => SAID_TWICE.test(text))).toEqual([]);
  });
}

/** The names of a message's arguments, each with what kind it is. */
const argumentsOf = (text: string): readonly string[] => [...new Set(walk(parse(text)))].toSorted();

function walk(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'content':
      case 'octothorpe':
        return [];
      case 'argument':
        return [token.arg];
      case 'function':
        return [`${token.arg}: ${token.key}`];
      case 'plural':
      case 'select':
      case 'selectordinal':
        return [`${token.arg}: ${token.type}`, ...token.cases.flatMap(({ tokens: within }) => walk(within))];
    }
  });
}

function pluralsIn(tokens: readonly Token[]): readonly (readonly string[])[] {
  return tokens.flatMap((token) =>
    'cases' in token
      ? [...(token.type === 'plural' ? [token.cases.map(({ key }) => key)] : []), ...token.cases.flatMap(({ tokens: within }) => pluralsIn(within))]
      : [],
  );
}
