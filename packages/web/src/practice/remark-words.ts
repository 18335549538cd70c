import { catalogue } from '../words/catalogue.ts';

/** What is said about a learner's own words: in the language of these screens, whatever language the words are in. */
export const say = catalogue({ en: () => import('./remark-words/en.ts'), de: () => import('./remark-words/de.ts'), es: () => import('./remark-words/es.ts') });
