import { catalogue } from '../words/catalogue.ts';

/** What a refusal of the server says to somebody who reads another language than English, by its code. */
export const say = catalogue({
  en: () => import('./refusal-words/en.ts'),
  de: () => import('./refusal-words/de.ts'),
  es: () => import('./refusal-words/es.ts'),
});
