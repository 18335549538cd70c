import type { Instant } from '@micromoment/core';
import { hasStoppedMails, keepTerms, organisation, resumeMails, stopMails, stopMark, termsOf, type OrganisationTransaction } from '@micromoment/store';
import { mailStopSchema, type MailStop } from '@micromoment/wire';
import type { Context } from 'hono';
import { hang, type App } from '../door/door.ts';
import { notFound } from '../door/refusal.ts';
import { nowIn, type House } from '../house.ts';
import { readStopLink, type StopLink } from './stop-link.ts';

const PATH = '/api/v1/mails/stop/{link}';

/** The doors behind a mail's stop link. No session opens them, for a mail program has none: only the link's own mark counts. */
export function hangMailStops(app: App, house: House): void {
  // Mail scanners follow links, so opening one changes nothing: it leads to the page that asks. The link goes along where no log keeps it.
  hang(app, { method: 'get', path: PATH, says: 'Leads to the page that asks whether to stop such mails.', gives: mailStopSchema, open: true }, (context) =>
    Promise.resolve(context.redirect(`/mails#${encodeURIComponent(linkIn(context))}`, 303)),
  );

  hang(app, { method: 'post', path: PATH, says: 'Stops mails of one kind for one person.', gives: mailStopSchema, open: true }, (context) =>
    behind(house, context, async (tx, link, now) => set(tx, link, { at: now, stopped: true })),
  );

  hang(app, { method: 'post', path: '/api/v1/mails/resume/{link}', says: 'Sends them again.', gives: mailStopSchema, open: true }, (context) =>
    behind(house, context, async (tx, link, now) => set(tx, link, { at: now, stopped: false })),
  );

  hang(app, { method: 'post', path: '/api/v1/mails/look/{link}', says: 'Which mails a stop link is about.', gives: mailStopSchema, open: true }, (context) =>
    behind(house, context, (tx, link) => standing(tx, link)),
  );
}

const linkIn = (context: Context): string => context.req.param('link') ?? '';

async function behind(
  house: House,
  context: Context,
  work: (tx: OrganisationTransaction, link: StopLink, now: Instant) => Promise<MailStop>,
): Promise<MailStop> {
  const unknown = notFound('This link is not known here.');
  const link = readStopLink(linkIn(context));
  if (!link) throw unknown;
  return house.store.inOrganisation(link.organisation, async (tx) => {
    const [mark, place] = [await stopMark(tx, link.person, link.about), await organisation(tx)];
    if (mark !== link.mark || !place) throw unknown;
    return work(tx, link, nowIn(house, place));
  });
}

/** Mails about one's practice are a matter of one's terms, and nowhere else; the plan stays as it is. */
async function set(tx: OrganisationTransaction, link: StopLink, { at, stopped }: { readonly at: Instant; readonly stopped: boolean }): Promise<MailStop> {
  const { person, about } = link;
  if (about === 'practice') await keepTerms(tx, person, { ...(await termsOf(tx, person)), channels: { email: !stopped } });
  else if (stopped) await stopMails(tx, person, { about, at });
  else await resumeMails(tx, person, about);
  return standing(tx, link);
}

const standing = async (tx: OrganisationTransaction, { person, about }: StopLink): Promise<MailStop> => ({
  about,
  stopped: about === 'practice' ? !(await termsOf(tx, person)).channels.email : await hasStoppedMails(tx, person, about),
});
