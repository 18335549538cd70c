import { catalogue } from '../words/catalogue.ts';

/** What the pages of sprints say. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
