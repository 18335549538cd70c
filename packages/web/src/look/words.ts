import { catalogue } from '../words/catalogue.ts';

/** What the frame of every screen says, and the parts that all screens share. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
