import { createHash } from 'node:crypto';
import { digestWeek, isDigestHour } from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';
import { hasStoppedMails, mailLanguageOf, organisation, person, tellAnew } from '@micromoment/store';
import { nowIn, type House } from '../house.ts';
import type { Job } from '../jobs/jobs.ts';
import { daysOf } from '../jobs/quiet.ts';
import { sendOnce } from '../jobs/send-once.ts';
import { facilitatorDigest } from './facilitator-digest.ts';
import { teamDigest } from './team-digest.ts';

/** Sends somebody this week's digest, once. Where it would say what the last one said, or nothing, no mail goes out. */
export async function sendDigest(house: House, { organisation: id, person: personId, about }: Extract<Job, { name: 'send-digest' }>): Promise<void> {
  const told = await house.store.inOrganisation(id, async (tx) => {
    const [me, place] = [await person(tx, personId), await organisation(tx)];
    const now = place && nowIn(house, place);
    // The queue may have waited; an hour that has passed is not made up for at night.
    if (!me || !now || !isDigestHour({ ...(await daysOf(tx, me, now)), quiet: me.quiet }, now) || (await hasStoppedMails(tx, personId, about)))
      return undefined;
    const reading = { tx, me, now, words: mailWords(await mailLanguageOf(tx, personId), 'en') };
    const card = about === 'facilitator-digest' ? await facilitatorDigest(house, reading) : await teamDigest(house, reading);
    const week = digestWeek(me, now);
    const says = card ? createHash('sha256').update(`${card.title}\n${card.body}`).digest('base64url') : '';
    const isAnew = await tellAnew(tx, personId, { about, week, told: says });
    return card && isAnew ? { card, me, now, week } : undefined;
  });
  if (!told) return;
  const { card, me, now, week } = told;
  return sendOnce(house, { organisation: id, to: me, about: { kind: about, id: String(week) }, at: now, card });
}
