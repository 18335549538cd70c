import { catalogue } from '../words/catalogue.ts';

/** What the page about the deeper look says. */
export const say = catalogue({
  en: () => import('./deeper-look-words/en.ts'),
  de: () => import('./deeper-look-words/de.ts'),
  es: () => import('./deeper-look-words/es.ts'),
});
