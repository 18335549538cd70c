import { forgetPlansIn, organisations, recount } from '@micromoment/store';
import { nowIn, type House, type OrganisationTransaction } from '../house.ts';
import type { Instant } from '@micromoment/core';
import { digestsDue } from '../digest/due.ts';
import { sendDigest } from '../digest/send.ts';
import { readFromAddress } from '../calendar/look.ts';
import { askObserver } from '../observation/ask.ts';
import { lookFor } from '../catalogue/look-due.ts';
import { sendShareBack } from '../review/send-share-back.ts';
import { lookAt } from '../review/weekly.ts';
import { sendSignIn } from '../identity/send-link.ts';
import { fitMemories } from './fit-memories.ts';
import type { Worker } from './jobs.ts';
import { planningPass } from './planning-pass.ts';
import { sendTouchpoint } from './send-touchpoint.ts';
import { tick } from './tick.ts';

/** Does each kind of job. */
export const workerOf =
  (house: House): Worker =>
  async (job) => {
    switch (job.name) {
      case 'tick':
        return everywhere(house, (tx, now) => tick(house, tx, now));
      case 'plan-blueprint':
        await house.store.inOrganisation(job.organisation, (tx) => forgetPlansIn(tx, job.blueprint));
        return planningPass(house, job.organisation);
      case 'plan-on':
        return planningPass(house, job.organisation);
      case 'fit-spacing':
        return fitMemories(house, job.organisation);
      case 'read-calendar':
        return readFromAddress(house, job);
      case 'look':
        return inPlace(house, job, (now) => lookAt(house, { organisation: job.organisation, blueprint: job.blueprint, now }));
      case 'recount':
        return within(house, job, async (tx) => {
          const { figures, corrections } = await recount(tx, job.blueprint);
          if (corrections.length > 0) house.log.info({ blueprint: job.blueprint, figures, corrected: corrections.length }, 'figures were counted again');
        });
      case 'ask-observer':
        return askObserver(house, job);
      case 'send-touchpoint':
        return sendTouchpoint(house, job);
      case 'send-share-back':
        return sendShareBack(house, job);
      case 'look-at-catalogue':
        return lookFor(house, job);
      case 'send-digests':
        return everywhere(house, (tx, now) => digestsDue(house, tx, now));
      case 'send-digest':
        return sendDigest(house, job);
      case 'send-sign-in':
        return sendSignIn(house, job);
    }
  };

/** Runs work in one organisation, at its time; nothing happens when it is gone. */
async function within(
  house: House,
  { organisation }: { readonly organisation: string },
  work: (tx: OrganisationTransaction, now: Instant) => Promise<void>,
): Promise<void> {
  await inPlace(house, { organisation }, (now) => house.store.inOrganisation(organisation, (tx) => work(tx, now)));
}

/** The same for work that opens its own transactions. */
async function inPlace(house: House, { organisation }: { readonly organisation: string }, work: (now: Instant) => Promise<void>): Promise<void> {
  const place = (await organisations(house.store)).find(({ id }) => id === organisation);
  if (place) await work(nowIn(house, place));
}

async function everywhere(house: House, work: (tx: OrganisationTransaction, now: Instant) => Promise<void>): Promise<void> {
  for (const place of await organisations(house.store)) await house.store.inOrganisation(place.id, (tx) => work(tx, nowIn(house, place)));
}
