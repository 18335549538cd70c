import { may } from '@micromoment/core';
import { mailsWithReaders, noteLooks } from '@micromoment/store';
import { outboxSchema } from '@micromoment/wire';
import { asPerson } from '../door/as-person.ts';
import { hang, type App } from '../door/door.ts';
import { notAllowed } from '../door/refusal.ts';
import type { House } from '../house.ts';

const SHOWN = 100;

export function hangOutbox(app: App, house: House): void {
  hang(app, { method: 'get', path: '/api/v1/outbox', says: 'The mails kept where no mail server is set.', gives: outboxSchema }, (context) =>
    asPerson(house, context, async ({ tx, me, now: at }) => {
      if (!house.demo && !may(me, 'administer')) throw notAllowed();
      const shown = await mailsWithReaders(tx, SHOWN);
      await noteLooks(
        tx,
        shown.map(({ person }) => person),
        { viewer: me.id, what: 'mail', at },
      );
      return { mails: shown.map(({ mail }) => mail) };
    }),
  );
}
