import { catalogue } from '../words/catalogue.ts';

/** What the pages between people and whoever leads them say. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
