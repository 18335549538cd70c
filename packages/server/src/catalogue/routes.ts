import { may, type OfferedRelease } from '@micromoment/core';
import { beginLook, answerOffer, offerNamed, removeSubscription, setAcceptRule, subscriptionNamed, type KeptSubscription } from '@micromoment/store';
import { acceptRuleSchema, cataloguesPageSchema, newSubscriptionSchema, offerAnswerSchema, offerPreviewSchema, type OfferAnswered } from '@micromoment/wire';
import type { Context } from 'hono';
import { asOneWhoMay, asPerson, type Standing } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notAllowed, notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { enqueueIn } from '../jobs/jobs.ts';
import { cataloguesPage, offerPreview } from './page.ts';
import { subscribe } from './subscribe.ts';
import { fork, take } from './take.ts';

const CATALOGUES = '/api/v1/catalogues';
const ONE = `${CATALOGUES}/{subscription}`;
const OFFER = `${ONE}/releases/{blueprint}/{number}`;

export function hangCatalogues(app: App, house: House): void {
  hangSubscriptions(app, house);
  hangOffers(app, house);
}

function hangSubscriptions(app: App, house: House): void {
  hang(app, { method: 'get', path: CATALOGUES, says: 'The catalogues subscribed to, and what they offer.', gives: cataloguesPageSchema }, (context) =>
    asKeeper(house, context, ({ tx }) => cataloguesPage(tx)),
  );

  hang(
    app,
    { method: 'post', path: CATALOGUES, says: 'Subscribes to a catalogue on the public internet.', takes: newSubscriptionSchema, gives: cataloguesPageSchema },
    async (context, { address, fingerprint }) => {
      const place = await asOneWhoMay(house, context, 'administer', ({ organisation }) => Promise.resolve(organisation));
      const wish = { address, isTrustedPlace: false, fingerprint: fingerprint === '' ? null : fingerprint, rule: 'ask' } as const;
      const subscribed = await subscribe(house, place, wish);
      if (!subscribed.ok) throw new Refusal(422, 'not-subscribed', subscribed.problem, REMEDY);
      return asOneWhoMay(house, context, 'administer', ({ tx }) => cataloguesPage(tx));
    },
  );

  hang(app, { method: 'post', path: `${ONE}/look`, says: 'Has a catalogue looked at now.', gives: cataloguesPageSchema }, (context) =>
    onSubscription(house, context, 'publish', async ({ tx, now }, { id }) => {
      await beginLook(tx, id, now);
      await enqueueIn(house.jobs, tx, { name: 'look-at-catalogue', organisation: tx.organisation, subscription: id });
    }),
  );

  hang(
    app,
    { method: 'post', path: `${ONE}/rule`, says: 'Sets what becomes of releases that are in order.', takes: acceptRuleSchema, gives: cataloguesPageSchema },
    (context, { rule }) => onSubscription(house, context, 'publish', ({ tx }, { id }) => setAcceptRule(tx, id, rule)),
  );

  hang(app, { method: 'post', path: `${ONE}/removal`, says: 'Ends a subscription; what was taken from it stays.', gives: cataloguesPageSchema }, (context) =>
    onSubscription(house, context, 'administer', async ({ tx }, { id }) => void (await removeSubscription(tx, id))),
  );
}

function hangOffers(app: App, house: House): void {
  hang(app, { method: 'get', path: OFFER, says: 'One release, to be looked at before it is answered.', gives: offerPreviewSchema }, (context) =>
    asKeeper(house, context, async (standing) => offerPreview(standing.tx, await offerOf(context, standing))),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${OFFER}/answer`,
      says: 'Takes a release into use, copies it, or leaves it.',
      takes: offerAnswerSchema,
      gives: cataloguesPageSchema,
    },
    (context, answered) =>
      onSubscription(house, context, 'publish', async (standing, subscription) => {
        const offer = await offerOf(context, standing);
        await answer(house, standing, { subscription, offer }, answered);
      }),
  );
}

const REMEDY =
  'Ask its publisher for the address of its feed. A folder, or an address inside your own network, is added on the machine itself: micromoment catalogue add.';

async function answer(
  house: House,
  { tx, me, now }: Standing,
  { subscription, offer }: { readonly subscription: KeptSubscription; readonly offer: OfferedRelease },
  answered: OfferAnswered,
): Promise<void> {
  if (answered.answer === 'declined') return answerOffer(tx, { subscription: subscription.id, ...offer }, { answer: 'declined', by: me.id, at: now });
  const taking = { subscription, offer, by: me.id, now };
  const taken = answered.answer === 'forked' ? await fork(house, tx, taking, answered.as) : await take(house, tx, taking);
  if (!taken.ok) throw new Refusal(422, 'not-taken', taken.problem, 'Copy it under an id of your own, or leave it.');
}

/** Runs work for whoever keeps the library: an author, who answers offers, or an administrator, who subscribes. */
const asKeeper = <Answer>(house: House, context: Context, work: (standing: Standing) => Promise<Answer>): Promise<Answer> =>
  asPerson(house, context, (standing) => {
    if (!may(standing.me, 'publish') && !may(standing.me, 'administer')) throw notAllowed();
    return work(standing);
  });

/** Works on the subscription that the address names, and answers with the page. */
const onSubscription = (
  house: House,
  context: Context,
  act: 'publish' | 'administer',
  work: (standing: Standing, subscription: KeptSubscription) => Promise<void>,
) =>
  asOneWhoMay(house, context, act, async (standing) => {
    const id = context.req.param('subscription') ?? '';
    const subscription = UUID.test(id) ? await subscriptionNamed(standing.tx, id) : undefined;
    if (!subscription) throw notFound('There is no such subscription here.');
    await work(standing, subscription);
    return cataloguesPage(standing.tx);
  });

async function offerOf(context: Context, { tx }: Standing): Promise<OfferedRelease> {
  const { subscription = '', blueprint = '', number = '' } = context.req.param();
  const isName = UUID.test(subscription) && /^[1-9]\d{0,8}$/.test(number);
  const offer = isName ? await offerNamed(tx, { subscription, blueprint, number: Number(number) }) : undefined;
  if (!offer) throw notFound('There is no such release here.');
  return offer;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
