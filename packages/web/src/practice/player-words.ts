import { catalogue } from '../words/catalogue.ts';

/** What the players say that are fetched ahead: it is not part of the first load. */
export const say = catalogue({ en: () => import('./player-words/en.ts'), de: () => import('./player-words/de.ts'), es: () => import('./player-words/es.ts') });
