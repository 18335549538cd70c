import { catalogue } from '../words/catalogue.ts';

/** What became of a change, in reviews and for the pace of a sprint. */
export const say = catalogue({
  en: () => import('./verdict-words/en.ts'),
  de: () => import('./verdict-words/de.ts'),
  es: () => import('./verdict-words/es.ts'),
});
