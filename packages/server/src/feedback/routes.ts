import { unsureByPrompt, weekOf, type Instant } from '@micromoment/core';
import { deeperLookOf, keepDeeperLook, weeksOfLooks, type ChosenModel, type DeeperLook } from '@micromoment/store';
import {
  deeperLookChangeSchema,
  deeperLookOfferSchema,
  deeperLookRequestSchema,
  deeperLookSaidSchema,
  deeperLookSettingsSchema,
  unsureSchema,
  type DeeperLookChange,
  type DeeperLookSettings,
} from '@micromoment/wire';
import { asOneWhoMay, asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notFound, Refusal } from '../door/refusal.ts';
import type { House } from '../house.ts';
import { Throttle } from '../identity/throttle.ts';
import { agreedBy, offerTo, saidOf } from './deeper-look.ts';
import { openEncoder } from './encoder.ts';

const LOOK = '/api/v1/deeper-look';

export function hangDeeperLook(app: App, house: House): void {
  const looks = new Throttle(house.clock, { times: 60, minutes: 10 });

  hang(
    app,
    {
      method: 'get',
      path: LOOK,
      says: 'What your words may be looked at with beside this device, and what of it you agreed to.',
      gives: deeperLookOfferSchema,
    },
    (context) => asPerson(house, context, offerTo),
  );

  hang(
    app,
    { method: 'post', path: LOOK, says: 'Looks at a response of yours and forgets it.', takes: deeperLookRequestSchema, gives: deeperLookSaidSchema },
    async (context, asked) => {
      const { agreed, me } = await asPerson(house, context, async (standing) => ({ agreed: await agreedBy(standing), me: standing.me }));
      if (!agreed.byEncoder && !agreed.model) throw notAgreed;
      looks.pass(me.id);
      return saidOf(asked, agreed);
    },
  );

  hang(app, { method: 'get', path: `${LOOK}/settings`, says: 'What is offered to look deeper with.', gives: deeperLookSettingsSchema }, (context) =>
    asOneWhoMay(house, context, 'administer', async ({ tx }) => present(await deeperLookOf(tx))),
  );

  hang(
    app,
    {
      method: 'post',
      path: `${LOOK}/settings`,
      says: 'Sets what is offered to look deeper with.',
      takes: deeperLookChangeSchema,
      gives: deeperLookSettingsSchema,
    },
    (context, change) =>
      asOneWhoMay(house, context, 'administer', async ({ tx, now }) => {
        const changed = changedLook(await deeperLookOf(tx), change, now);
        await keepDeeperLook(tx, changed);
        return present(changed);
      }),
  );
}

/** Hangs the door at which authors are told of which prompts the look at answers is mostly unsure. */
export function hangUnsure(app: App, house: House): void {
  hang(
    app,
    {
      method: 'get',
      path: '/api/v1/blueprints/{blueprint}/unsure',
      says: 'Of which prompts of a blueprint the look at answers is mostly unsure, in groups of five or more.',
      gives: unsureSchema,
    },
    (context) =>
      asOneWhoMay(house, context, 'publish', async ({ tx, now }) => {
        const shelved = await house.shelf.current(tx, context.req.param('blueprint') ?? '');
        if (!shelved) throw notFound('There is no such blueprint here.');
        return { prompts: unsureByPrompt(await weeksOfLooks(tx, shelved.blueprint.id), weekOf(now)) };
      }),
  );
}

const notAgreed = new Refusal(
  403,
  'not-agreed',
  'Your words are looked at on your device only.',
  'You can agree to a deeper look on the page about your privacy, where your organisation offers one.',
);

const present = async ({ byEncoder, model, humanContact }: DeeperLook): Promise<DeeperLookSettings> => ({
  byEncoder,
  isEncoderHere: (await openEncoder()).ok,
  model: model && { address: model.address, name: model.name, hasKey: model.key !== null },
  humanContact,
});

/** Another address or model is another model, to which nobody has agreed yet; a key goes to no address it was not given for. */
function changedLook(before: DeeperLook, { byEncoder, model, humanContact = before.humanContact }: DeeperLookChange, now: Instant): DeeperLook {
  const isSame = model !== null && before.model?.address === model.address && before.model.name === model.name;
  const kept = isSame ? (before.model?.key ?? null) : null;
  const chosen: ChosenModel | null = model && { address: model.address, name: model.name, key: model.key === undefined ? kept : model.key || null };
  return { byEncoder, model: chosen, modelChosenAt: isSame ? before.modelChosenAt : now, humanContact: humanContact || null };
}
