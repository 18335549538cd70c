import { leave } from '@micromoment/store';
import { datesAskedSchema, firstDatesSchema, freshInLibrarySchema, libraryPageSchema, librarySchema, type LibraryPage } from '@micromoment/wire';
import type { Context } from 'hono';
import { asPerson, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { libraryCards } from './cards.ts';
import { firstDates } from './first-dates.ts';

const LIBRARY = '/api/v1/library';
const ONE = `${LIBRARY}/{blueprint}`;

/** The library as everyone may read it; what they begin in it is their own. */
export function hangLibrary(app: App, house: House): void {
  hang(app, { method: 'get', path: LIBRARY, says: 'Everything one can practise here.', gives: librarySchema }, (context) =>
    asPerson(house, context, async (standing) => ({ cards: await libraryCards(house, standing) })),
  );

  hang(app, { method: 'get', path: `${LIBRARY}/news`, says: 'What catalogues have brought this week.', gives: freshInLibrarySchema }, (context) =>
    asPerson(house, context, async (standing) => {
      const fresh = (await libraryCards(house, standing)).filter(({ writtenBy, thisWeek }) => writtenBy.kind === 'publisher' && thisWeek?.kind === 'new');
      return { fresh: fresh.map(({ blueprint, title }) => ({ blueprint, title })) };
    }),
  );

  hang(app, { method: 'get', path: ONE, says: 'One blueprint, before one practises it.', gives: libraryPageSchema }, (context) =>
    asPerson(house, context, (standing) => pageOf(house, context, standing)),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${ONE}/dates`,
      says: 'When it would begin for you, and its first four dates; nothing is kept.',
      takes: datesAskedSchema,
      gives: firstDatesSchema,
    },
    (context, { constraint }) => asPerson(house, context, (standing) => firstDates(house, standing, { blueprint: named(context), constraint })),
  );

  hang(app, { method: 'post', path: `${ONE}/leave`, says: 'Ends your practice of it; your journal stays.', gives: libraryPageSchema }, (context) =>
    asPerson(house, context, async (standing) => {
      if (!(await leave(standing.tx, standing.me.id, named(context)))) throw notFound('You do not practise this.');
      return pageOf(house, context, standing);
    }),
  );
}

async function pageOf(house: House, context: Context, standing: Standing): Promise<LibraryPage> {
  const card = (await libraryCards(house, standing)).find(({ blueprint }) => blueprint === named(context));
  const shelved = card && (await house.shelf.current(standing.tx, card.blueprint));
  if (!shelved) throw notFound('There is no such blueprint in the library.');
  const { why, behaviour, moments } = shelved.blueprint;
  const shown = moments.map(({ id, title, kind, minutes }) => ({ id, title: title ?? null, kind, minutes }));
  return { card, why, noticedAs: behaviour.noticedAs, moments: shown };
}

const named = (context: Context): string => context.req.param('blueprint') ?? '';
