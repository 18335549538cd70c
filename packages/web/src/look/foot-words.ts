import { catalogue } from '../words/catalogue.ts';

/** What stands beneath every screen, and what opens from there. */
export const say = catalogue({ en: () => import('./foot-words/en.ts'), de: () => import('./foot-words/de.ts'), es: () => import('./foot-words/es.ts') });
