import { DAY, instant, later } from '@micromoment/core';
import { printJsonFeed } from '@micromoment/format';
import { currentRevision, organisations, subscriptions } from '@micromoment/store';
import type { BlueprintList, CataloguesPage, CatalogueTold, OfferPreview } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse, WEDNESDAY, type Member, type TestHouse } from '../testing/open-house.ts';
import { lookAt } from './look.ts';
import { subscribe } from './subscribe.ts';
import { Publisher } from './testing/publisher.ts';

const SECOND = CLARIFYING.replace('title: Ask before you answer', 'title: Ask first, then answer');

/** A house whose author waits for what a publisher releases; the operator has named the publisher's address, which is on loopback. */
async function subscribed(rule: 'ask' | 'updates' | 'everything' = 'ask') {
  const publisher = await Publisher.open();
  publisher.release(CLARIFYING);
  const house = await openTestHouse();
  const author = await house.add('Noor', ['learner', 'author']);
  const place = (await organisations(house.house.store))[0]!; // just founded
  const subscription = await subscribe(house.house, place, { address: publisher.feed, isTrustedPlace: true, fingerprint: null, rule });
  if (!subscription.ok) throw new Error(subscription.problem);
  await house.work();
  const look = () => lookAt(house.house, place, subscription.value.id);
  return { ...house, publisher, author, place, look, id: subscription.value.id };
}

const shown = async ({ caller }: Member): Promise<CatalogueTold> => (await caller.get<CataloguesPage>('/api/v1/catalogues')).catalogues[0]!; // each test has one
const inUse = ({ house, organisation }: TestHouse) => house.store.inOrganisation(organisation, (tx) => currentRevision(tx, 'clarifying-question'));

test('what a catalogue releases is offered with its title and its changes, and nothing is taken unasked', async () => {
  const open = await subscribed();
  const told = await shown(open.author);
  expect(told).toMatchObject({
    title: 'Harbour blueprints',
    publisher: 'Harbour & Pine',
    rule: 'ask',
    trouble: null,
    isBeingLookedAt: false,
    lookedAt: WEDNESDAY,
  });
  expect(told.offers).toMatchObject([{ blueprint: 'clarifying-question', number: 1, title: 'Ask before you answer', answer: null, inUse: 'nothing' }]);
  expect(await inUse(open)).toBeUndefined();
});

test('a feed that has not changed is asked for with its validators, and its texts are not fetched again', async () => {
  const { publisher, look, author, clock } = await subscribed();
  publisher.asked.length = 0;
  clock.now = later(WEDNESDAY, 7 * DAY);
  await look();
  expect(publisher.asked).toEqual(['/feed.json']);
  expect((await shown(author)).lookedAt).toBe(clock.now);
});

test('an author previews a release, takes it into use, and sees the next as what it changes for whom', async () => {
  const open = await subscribed();
  const { publisher, author, look, id } = open;
  const offer = (number: number) => `/api/v1/catalogues/${id}/releases/clarifying-question/${number}`;
  const first = await author.caller.get<OfferPreview>(offer(1));
  expect([first.changes, first.moments.length > 4, first.moments[0]?.scene?.length !== 0]).toEqual([[], true, true]);
  await author.caller.post(`${offer(1)}/answer`, { answer: 'accepted' });
  expect((await inUse(open))?.because).toBe('Release 1 of “Harbour blueprints”.');
  publisher.release(SECOND);
  await look();
  expect((await shown(author)).offers).toMatchObject([{ number: 2, inUse: 'earlier', changes: [expect.stringContaining('Ask first, then answer')] }]);
  expect((await author.caller.get<OfferPreview>(offer(2))).changes).toEqual([{ whom: 'learners', what: expect.stringContaining('The title says') as string }]);
  await author.caller.post(`${offer(2)}/answer`, { answer: 'accepted' });
  expect((await inUse(open))?.title).toBe('Ask first, then answer');
});

test('a fork is a copy under an id of its own, and the next release leaves it alone', async () => {
  const { house, organisation, publisher, author, look, id } = await subscribed('everything');
  const answer = `/api/v1/catalogues/${id}/releases/clarifying-question/1/answer`;
  await expect(author.caller.post(answer, { answer: 'forked', as: 'clarifying-question' })).rejects.toThrow('422');
  await expect(author.caller.post(answer, { answer: 'forked', as: '../x' })).rejects.toThrow('422');
  await author.caller.post(answer, { answer: 'forked', as: 'asking-at-harbour' });
  const copy = () => house.store.inOrganisation(organisation, (tx) => currentRevision(tx, 'asking-at-harbour'));
  const before = await copy();
  expect(before?.source).toBe(CLARIFYING.replace('blueprint: clarifying-question', 'blueprint: asking-at-harbour'));
  publisher.release(SECOND);
  await look();
  expect(await copy()).toEqual(before);
});

test('a rule takes the next release of what is in use, and never replaces what people here have changed', async () => {
  const open = await subscribed('everything');
  const { publisher, look, author } = open;
  expect((await inUse(open))?.title).toBe('Ask before you answer');
  publisher.release(SECOND);
  await look();
  expect((await inUse(open))?.title).toBe('Ask first, then answer');
  await author.caller.post('/api/v1/blueprints', { source: SECOND.replace('per-week: 2, minutes', 'per-week: 1, minutes') });
  const ours = await inUse(open);
  publisher.release(CLARIFYING.replace('title: Ask before you answer', 'title: Ask thrice'));
  await look();
  expect(await inUse(open)).toEqual(ours);
  expect((await shown(author)).offers).toMatchObject([{ number: 3, answer: null, inUse: 'own' }]);
});

test('the rule an author sets is the rule', async () => {
  const open = await subscribed();
  await open.author.caller.post(`/api/v1/catalogues/${open.id}/rule`, { rule: 'everything' });
  open.publisher.release(SECOND);
  await open.look();
  expect((await inUse(open))?.title).toBe('Ask first, then answer');
});

test('a bad signature is refused and the old release stays; one hears since when, and it ends when all is well', async () => {
  const { publisher, look, author, clock } = await subscribed();
  const forged = printJsonFeed(publisher.catalogue).replaceAll('Ask before you answer', 'Ask us for money');
  publisher.instead.set('/feed.json', (_, response) => response.end(forged));
  clock.now = later(WEDNESDAY, 7 * DAY);
  await look();
  clock.now = later(WEDNESDAY, 8 * DAY);
  await look();
  const told = await shown(author);
  expect(told.trouble?.since).toBe(later(WEDNESDAY, 7 * DAY));
  expect(told.trouble?.told[0]).toBe('The signature of clarifying-question, release 1, does not hold.');
  expect(told.offers).toMatchObject([{ number: 1, title: 'Ask before you answer' }]);
  publisher.instead.clear();
  await look();
  expect((await shown(author)).trouble).toBeNull();
});

test('a downgrade is refused, however well it is signed', async () => {
  const { publisher, look, author } = await subscribed();
  publisher.release(SECOND);
  await look();
  publisher.rollBack();
  await look();
  const told = await shown(author);
  expect(told.trouble?.told).toEqual([
    'The feed offers release 1 of clarifying-question, and release 2 was here before. Somebody may be replaying an old feed.',
  ]);
  expect(told.offers).toMatchObject([{ number: 2 }]);
  publisher.rollBack();
  await look();
  expect((await shown(author)).trouble?.told).toEqual(['clarifying-question was in the feed before and is gone from it.']);
});

test('what its publisher withdraws is taken by no rule and by nobody; those who practise it go on, and an author hears why', async () => {
  const open = await subscribed('everything');
  const { publisher, look, author, id } = open;
  publisher.withdraw('A scene named a real person.');
  await look();
  const told = await shown(author);
  expect(told).toMatchObject({
    trouble: null,
    offers: [],
    withdrawn: [{ blueprint: 'clarifying-question', number: 1, title: 'Ask before you answer', because: 'A scene named a real person.', isInUse: true }],
  });
  expect((await inUse(open))?.title).toBe('Ask before you answer');
  const { blueprints } = await author.caller.get<BlueprintList>('/api/v1/blueprints');
  expect(blueprints).toMatchObject([{ blueprint: 'clarifying-question', withdrawn: 'A scene named a real person.' }]);
  const answer = `/api/v1/catalogues/${id}/releases/clarifying-question/1/answer`;
  await expect(author.caller.post(answer, { answer: 'accepted' })).rejects.toThrow('withdrawn this release: A scene named a real person.');
  await expect(author.caller.post(answer, { answer: 'forked', as: 'asking-here' })).rejects.toThrow('withdrawn this release');
  publisher.release(SECOND);
  await look();
  expect(await shown(author)).toMatchObject({ trouble: null, offers: [{ number: 2, answer: 'accepted', inUse: 'this' }], withdrawn: [] });
});

test('below a withdrawn release the one before it is offered to those who come new, and is neither a downgrade nor news to the others', async () => {
  const open = await subscribed();
  const { publisher, look, author, house, place } = open;
  publisher.release(SECOND);
  await look();
  publisher.withdraw('Too early.');
  await look();
  expect(await shown(author)).toMatchObject({ trouble: null, offers: [{ number: 1, inUse: 'nothing' }], withdrawn: [{ number: 2, isInUse: false }] });
  const other = await Publisher.open();
  other.release(CLARIFYING);
  other.release(SECOND);
  other.withdraw('Too early.');
  const late = await subscribe(house, place, { address: other.feed, isTrustedPlace: true, fingerprint: null, rule: 'ask' });
  await open.work();
  const page = await author.caller.get<CataloguesPage>('/api/v1/catalogues');
  expect(page.catalogues.find((one) => late.ok && one.id === late.value.id)).toMatchObject({ trouble: null, offers: [{ number: 1 }], withdrawn: [] });
});

test('a withdrawal that the key did not sign is told of and changes nothing, and one that is gone from the feed still holds', async () => {
  const { publisher, look, author } = await subscribed();
  publisher.withdraw('A scene named a real person.');
  const forged = printJsonFeed(publisher.catalogue).replaceAll('A scene named a real person.', 'Use another product.');
  publisher.instead.set('/feed.json', (_, response) => response.end(forged));
  await look();
  expect(await shown(author)).toMatchObject({
    trouble: { told: ['The feed says that clarifying-question, release 1, is withdrawn, and the signature of that does not hold.'] },
    offers: [{ number: 1 }],
    withdrawn: [],
  });
  publisher.instead.clear();
  await look();
  const replayed = printJsonFeed({ ...publisher.catalogue, withdrawals: [] });
  publisher.instead.set('/feed.json', (_, response) => response.end(replayed));
  await look();
  expect(await shown(author)).toMatchObject({ trouble: null, offers: [], withdrawn: [{ number: 1 }] });
});

test('another key is refused: the one of the first day counts', async () => {
  const { publisher, look, author } = await subscribed();
  const other = await Publisher.open();
  other.release(CLARIFYING, SECOND.replace('blueprint: clarifying-question', 'blueprint: another'));
  publisher.instead.set('/feed.json', (_, response) => response.end(printJsonFeed(other.catalogue)));
  await look();
  const told = await shown(author);
  expect(told.trouble?.told[0]).toMatch(/^The feed is signed with another key, .{24}, than the one you subscribed to, .{24}\.$/);
  expect(told.offers).toHaveLength(1);
});

test('a release that does not lint is refused with its line, and the one before stays in use', async () => {
  const open = await subscribed('everything');
  const { publisher, look, author } = open;
  publisher.release(CLARIFYING.replace('within: 24 hours', 'within: 48 hours'));
  await look();
  expect((await shown(author)).trouble?.told[0]).toMatch(
    /^clarifying-question, release 2: The text does not lint\. Line \d+, column \d+: "try-it" may wait 48 hours\.$/,
  );
  expect((await inUse(open))?.title).toBe('Ask before you answer');
});

test('a release that would strand what people have practised is refused', async () => {
  const { publisher, look, author } = await subscribed();
  publisher.release(CLARIFYING.replaceAll('coffee-chat', 'tea-chat'));
  await look();
  expect((await shown(author)).trouble?.told[0]).toContain('coffee-chat');
});

test.each([
  [
    'is cut off',
    (publisher: Publisher) =>
      publisher.instead.set(
        '/releases/clarifying-question/2.yaml',
        (_, response) => void response.writeHead(200, { 'content-length': '9000' }).write('half', () => response.destroy()),
      ),
    /release 2: The text was cut off on the way\.$/,
  ],
  [
    'is another than was signed',
    (publisher: Publisher) => publisher.instead.set('/releases/clarifying-question/2.yaml', (_, response) => response.end(CLARIFYING)),
    /release 2: The text is not the one that was signed\.$/,
  ],
  [
    'leads into the private network',
    (publisher: Publisher) =>
      publisher.instead.set('/releases/clarifying-question/2.yaml', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()),
    /release 2: The text leads to an address inside a private network, and was not fetched\.$/,
  ],
])('a text that %s is refused, and asked for again the next time', async (_, spoil, why) => {
  const { publisher, look, author } = await subscribed();
  publisher.release(SECOND);
  spoil(publisher);
  await look();
  const told = await shown(author);
  expect(told.trouble?.told[0]).toMatch(why);
  expect(told.offers).toMatchObject([{ number: 1 }]);
  publisher.instead.clear();
  await look();
  expect(await shown(author)).toMatchObject({ trouble: null, offers: [{ number: 2 }] });
});

test('a catalogue is looked at by itself when its week is over, and again tomorrow when it could not be reached', async () => {
  const { publisher, clock, house, work, organisation } = await subscribed();
  publisher.asked.length = 0;
  const looks = async (days: number) => {
    publisher.asked.length = 0;
    clock.now = later(WEDNESDAY, days * DAY);
    await house.jobs.enqueue({ name: 'tick' });
    await work();
    return publisher.asked.length;
  };
  expect(await looks(6.9)).toBe(0);
  publisher.instead.set('/feed.json', (_, response) => response.writeHead(503).end());
  expect(await looks(7.6)).toBe(1);
  expect(await looks(8.2)).toBe(0);
  expect(await looks(9.2)).toBe(1);
  const [kept] = await house.store.inOrganisation(organisation, subscriptions);
  expect(kept?.trouble).toEqual({ since: instant(WEDNESDAY + 7.6 * DAY), told: ['The feed is not given out: its server answered 503.'] });
});

test('a page cannot subscribe to a private address or a folder, nor with another fingerprint; a learner sees none of it', async () => {
  const publisher = await Publisher.open();
  publisher.release(CLARIFYING);
  const { admin, add } = await openTestHouse();
  const add1 = (address: string) => admin.post('/api/v1/catalogues', { address });
  await expect(add1(publisher.feed)).rejects.toThrow('inside a private network');
  await expect(add1('http://localhost:5432/')).rejects.toThrow('inside a private network');
  await expect(add1('/etc')).rejects.toThrow('not an address on the web');
  expect(publisher.asked).toEqual([]);
  const learner = await add('Sam', ['learner']);
  await expect(learner.caller.get('/api/v1/catalogues')).rejects.toThrow('403');
  const keeper = await add('Ines', ['admin']);
  expect(await keeper.caller.get<CataloguesPage>('/api/v1/catalogues')).toEqual({ catalogues: [] });
  const author = await add('Noor', ['author']);
  await expect(author.caller.post('/api/v1/catalogues', { address: 'https://example.org/' })).rejects.toThrow('403');
});

test('a key that hands over to another is followed, also over two at once, and from then on the other is pinned', async () => {
  const { house, organisation, publisher, look, author } = await subscribed();
  publisher.changeKey({ says: true });
  publisher.changeKey({ says: true });
  publisher.release(SECOND);
  await look();
  expect(await shown(author)).toMatchObject({ trouble: null, offers: [{ number: 2 }] });
  const [kept] = await house.store.inOrganisation(organisation, subscriptions);
  expect(kept?.key).toBe(publisher.catalogue.key);
  publisher.changeKey({ says: false });
  await look();
  expect((await shown(author)).trouble?.told[0]).toMatch(/^The feed is signed with another key/);
});

test('a fingerprint that was told over the telephone is compared before anything is believed', async () => {
  const { house, place, publisher } = await subscribed();
  const other = await Publisher.open();
  other.release(CLARIFYING);
  const wish = { address: other.feed, isTrustedPlace: true, rule: 'ask' } as const;
  const wrong = await subscribe(house, place, { ...wish, fingerprint: '0000-0000-0000-0000-0000' });
  expect(wrong.ok ? 'subscribed' : wrong.problem).toMatch(/^The feed is signed with another key: /);
  const twice = await subscribe(house, place, { ...wish, address: publisher.feed, fingerprint: null });
  expect(twice.ok ? 'subscribed' : twice.problem).toBe('You subscribe to this catalogue already.');
});
