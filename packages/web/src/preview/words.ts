import { catalogue } from '../words/catalogue.ts';

/** What is said around a phone on which a moment is tried. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
