import { catalogue } from '../words/catalogue.ts';

/** What the review says to a facilitator. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
