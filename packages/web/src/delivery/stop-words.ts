import { catalogue } from '../words/catalogue.ts';

/** What the page behind a mail's stop link says. */
export const say = catalogue({ en: () => import('./stop-words/en.ts'), de: () => import('./stop-words/de.ts'), es: () => import('./stop-words/es.ts') });
