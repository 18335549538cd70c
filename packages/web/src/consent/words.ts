import { catalogue } from '../words/catalogue.ts';

/** What somebody is told before they agree to practise. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
