import { catalogue } from '../words/catalogue.ts';

/** What a learner’s day and the players of its moments say. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
