import { catalogue } from '../words/catalogue.ts';

/** What a picture shows, for those who do not see it. */
export const say = catalogue({
  en: () => import('./picture-words/en.ts'),
  de: () => import('./picture-words/de.ts'),
  es: () => import('./picture-words/es.ts'),
});
