import {
  checkInsSchema,
  newPraiseSchema,
  praisePageSchema,
  praisePublicSchema,
  seenPageSchema,
  shareRequestSchema,
  teamPageSchema,
  writtenCheckInSchema,
} from '@micromoment/wire';
import { peopleLedBy } from '@micromoment/store';
import { z } from 'zod';
import { asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { isId, notAllowed, notFound } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { keepNewPraise, keepPraisePublic, keepShare, keepWrittenCheckIn } from './keep.ts';
import { checkInsShown, praisePage, seenPage, teamLookedAt } from './page.ts';
import { teamTable } from './table.ts';

/** The doors between people and whoever leads them. */
export function hangTeam(app: App, house: House): void {
  hang(
    app,
    { method: 'get', path: '/api/v1/team', says: 'What the people you lead practise, and what they shared with you.', gives: teamPageSchema },
    (context) =>
      asPerson(house, context, async (standing) => {
        if ((await peopleLedBy(standing.tx, standing.me.id)).length === 0) throw notAllowed();
        return teamLookedAt(house, standing);
      }),
  );

  hang(app, { method: 'get', path: '/api/v1/team/figures.csv', says: 'The figures of the people you lead, for a spreadsheet.', gives: z.string() }, (context) =>
    asPerson(house, context, async (standing) => {
      if ((await peopleLedBy(standing.tx, standing.me.id)).length === 0) throw notAllowed();
      return teamTable(house, standing);
    }),
  );

  hang(app, { method: 'get', path: '/api/v1/team/seen', says: 'What whoever leads you sees, of the team and of you.', gives: seenPageSchema }, (context) =>
    asPerson(house, context, (standing) => seenPage(house, standing)),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/shares',
      says: 'Shows one entry of yours to whoever leads you, or takes it back.',
      takes: shareRequestSchema,
      gives: seenPageSchema,
    },
    (context, wanted) =>
      asPerson(house, context, async (standing) => {
        await keepShare(standing, wanted);
        return seenPage(house, standing);
      }),
  );

  hang(app, { method: 'get', path: '/api/v1/praise', says: 'Praise for you and by you, and what others made public.', gives: praisePageSchema }, (context) =>
    asPerson(house, context, (standing) => praisePage(standing)),
  );

  hang(
    app,
    { method: 'post', path: '/api/v1/praise', says: 'Praises a colleague; only they read it.', takes: newPraiseSchema, gives: praisePageSchema },
    (context, praise) =>
      asPerson(house, context, async (standing) => {
        await keepNewPraise(standing, praise);
        return praisePage(standing);
      }),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/praise/{praise}/public',
      says: 'Lets everybody read praise you have received, or makes it private again.',
      takes: praisePublicSchema,
      gives: praisePageSchema,
    },
    (context, wanted) =>
      asPerson(house, context, async (standing) => {
        const id = context.req.param('praise') ?? '';
        if (!isId(id)) throw notFound('There is no such praise for you.');
        await keepPraisePublic(standing, id, wanted.public);
        return praisePage(standing);
      }),
  );

  hang(app, { method: 'get', path: '/api/v1/check-ins', says: 'The check-ins you held or were in.', gives: checkInsSchema }, (context) =>
    asPerson(house, context, (standing) => checkInsShown(standing)),
  );

  hang(
    app,
    {
      method: 'post',
      path: '/api/v1/check-ins',
      says: 'Keeps a check-in, or what one of the two mended in it.',
      takes: writtenCheckInSchema,
      gives: checkInsSchema,
    },
    (context, written) =>
      asPerson(house, context, async (standing) => {
        await keepWrittenCheckIn(standing, written);
        return checkInsShown(standing);
      }),
  );
}
