import { catalogue } from '../words/catalogue.ts';

/** What the page of catalogues says. */
export const say = catalogue({
  en: () => import('./catalogues-words/en.ts'),
  de: () => import('./catalogues-words/de.ts'),
  es: () => import('./catalogues-words/es.ts'),
});
