import { catalogue } from '../words/catalogue.ts';

/** What the studio says to those who write blueprints. Findings, changes and forecasts come in English, as the command line tells them. */
export const say = catalogue({ en: () => import('./words/en.ts'), de: () => import('./words/de.ts'), es: () => import('./words/es.ts') });
