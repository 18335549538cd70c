import { instant } from '@micromoment/core';
import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { keepMail, mails } from './mails.ts';
import { erasePerson } from './people/erasure.ts';
import { freshStore, someOrganisation, somePerson } from './testing/index.ts';

const mailTo = (person: { id: string; email: string }, at: number) => ({
  id: freshId(),
  at,
  to: person.email,
  subject: 'A moment',
  text: 'If … then …',
  html: '<p>If … then …</p>',
  person: person.id,
});

test('mails come back newest first, so many and no more, each kept once', async () => {
  const { store } = await freshStore();
  const ana = somePerson();
  const organisation = await someOrganisation(store, [ana]);
  const kept = [mailTo(ana, 3), mailTo(ana, 1), mailTo(ana, 2)];
  await store.inOrganisation(organisation, async (tx) => {
    for (const mail of [...kept, ...kept]) await keepMail(tx, mail);
    const expected = kept.toSorted((a, b) => b.at - a.at).map(({ id, at, to, subject, text, html }) => ({ id, at, to, subject, text, html }));
    expect(await mails(tx, 10)).toEqual(expected);
    expect(await mails(tx, 2)).toEqual(expected.slice(0, 2));
  });
});

test('with a person their mails go, and none is kept for them again', async () => {
  const { store } = await freshStore();
  const [ana, rui] = [somePerson(), somePerson()];
  const organisation = await someOrganisation(store, [ana, rui]);
  await store.inOrganisation(organisation, async (tx) => {
    await keepMail(tx, mailTo(ana, 1));
    await keepMail(tx, mailTo(rui, 2));
    await erasePerson(tx, ana.id, instant(3));
    await keepMail(tx, mailTo(ana, 4));
    expect((await mails(tx, 10)).map(({ to }) => to)).toEqual([rui.email]);
    expect(await tx.rows('select from app.mail', [])).toHaveLength(2);
  });
});
