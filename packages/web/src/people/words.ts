import { catalogue } from '../words/catalogue.ts';

/** What somebody is asked to notice, and whom to ask. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
