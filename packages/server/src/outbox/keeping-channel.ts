import { uuidv7, type Clock, type Dice } from '@micromoment/core';
import { keptChannel, type Channel } from '@micromoment/delivery';
import { keepMail, organisation, type Store } from '@micromoment/store';
import { nowIn } from '../house.ts';

/** Where no mail server is set: each mail is kept in its organisation, for the outbox page. */
export const keepingChannel = (store: Store, { clock, dice }: { readonly clock: Clock; readonly dice: Dice }): Channel =>
  keptChannel(({ organisation: id, person, email }, mail) =>
    store.inOrganisation(id, async (tx) => {
      const place = await organisation(tx);
      if (place) await keepMail(tx, { id: uuidv7(clock(), dice), person, at: nowIn({ clock }, place), to: email, ...mail });
    }),
  );
