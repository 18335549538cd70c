import { weekOf, hasConsented } from '@micromoment/core';
import { consentsOf, countSection, keepLanguage, setStar, starredBy } from '@micromoment/store';
import {
  consentDecisionSchema,
  endSessionsSchema,
  erasureSchema,
  languageChoiceSchema,
  meSchema,
  privacySchema,
  sectionCountedSchema,
  sectionOpenedSchema,
  sectionSumsSchema,
  starSchema,
  starsSchema,
} from '@micromoment/wire';
import { z } from 'zod';
import { asOneWhoMay, asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { presentMe } from '../identity/present-me.ts';
import { decide } from './decide.ts';
import { endSessions } from './end-sessions.ts';
import { eraseMe } from './erase.ts';
import { hangExports } from './export-routes.ts';
import { overview } from './overview.ts';
import { toldSums } from './told-sums.ts';

/** What a person decides about what is kept of them. Each door opens only to themselves, but for the sums, which name nobody. */
export function hangPrivacy(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/me/privacy', says: 'What you agreed to, who looked, where you are signed in.', gives: privacySchema }, (context) =>
    asPerson(house, context, (standing) => overview(house, standing, context.req.raw.headers)),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/me/consents', says: 'Agrees to something, or takes it back.', takes: consentDecisionSchema, gives: privacySchema },
    (context, { about, given }) =>
      asPerson(house, context, async (standing) => {
        await decide(house, standing, { about, given });
        return overview(house, standing, context.req.raw.headers);
      }),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/me/language', says: 'Chooses the language you are spoken to in.', takes: languageChoiceSchema, gives: meSchema },
    (context, { language }) =>
      asPerson(house, context, async (standing) => {
        await keepLanguage(standing.tx, standing.me.id, language);
        return presentMe(standing);
      }),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/me/sessions/end', says: 'Ends one of your sessions, or all others.', takes: endSessionsSchema, gives: privacySchema },
    (context, ending) =>
      asPerson(house, context, async (standing) => {
        await endSessions(house, context.req.raw.headers, ending);
        return overview(house, standing, context.req.raw.headers);
      }),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/me/erase', says: 'Erases you: your words at once, your plans, your name.', takes: erasureSchema, gives: z.object({}) },
    (context, { typed }) => eraseMe(house, context, typed),
  );

  hangStars(app, house);
  hangSections(app, house);
  hangExports(app, house);
}

function hangStars(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/me/stars', says: 'The entries of yours with a star.', gives: starsSchema }, (context) =>
    asPerson(house, context, async ({ tx, me }) => ({ entries: await starredBy(tx, me.id) })),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/me/stars', says: 'Puts a star on an entry of yours, or takes it off.', takes: starSchema, gives: starsSchema },
    (context, { entry, starred }) =>
      asPerson(house, context, async ({ tx, me, now }) => {
        if (!(await setStar(tx, me.id, { entry, at: starred ? now : null }))) throw notFound('There is no such entry in your journal.');
        return { entries: await starredBy(tx, me.id) };
      }),
  );
}

function hangSections(app: App, house: House): void {
  hang(
    app,
    { method: 'post', path: '/api/v1/sections', says: 'Counts one opening of a section.', takes: sectionOpenedSchema, gives: sectionCountedSchema },
    (context, { section }) =>
      asPerson(house, context, async ({ tx, me, now }) => {
        const counted = hasConsented(await consentsOf(tx, me.id), 'sections');
        if (counted) await countSection(tx, section, weekOf(now));
        return { counted };
      }),
  );

  hang(app, { method: 'get', path: '/api/v1/sections', says: 'How often sections were opened, as sums.', gives: sectionSumsSchema }, (context) =>
    asOneWhoMay(house, context, 'review', ({ tx }) => toldSums(tx)),
  );
}
