import { catalogue } from '../words/catalogue.ts';

/** What a person’s own rooms say: progress, changes, settings, welcome. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
