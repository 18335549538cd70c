import { instant, type OfferedRelease, type Revision, type Subscription } from '@micromoment/core';
import { freshId } from '../fresh-id.ts';

/** A subscription to a catalogue that nothing has gone wrong with. */
export const someSubscription = (changes: Partial<Subscription> = {}): Subscription => ({
  id: freshId(),
  address: 'https://example.org/feed.json',
  isTrustedPlace: false,
  key: 'a key',
  title: 'Harbour blueprints',
  publisher: 'Harbour & Pine',
  rule: 'ask',
  subscribedAt: instant(1_000),
  lookedAt: null,
  trouble: null,
  ...changes,
});

/** A release such a catalogue has offered, not answered yet. */
export const someOffer = (changes: Partial<OfferedRelease> = {}): OfferedRelease => ({
  blueprint: 'asking',
  number: 1,
  revision: 'r1' as Revision, // a test's own
  digest: 'd1',
  size: 10,
  title: 'Ask first',
  behaviour: 'Asks one open question.',
  language: 'en',
  publishedAt: instant(500),
  changes: ['The title says "Ask first".'],
  source: 'blueprint: asking\n',
  offeredAt: instant(1_500),
  answer: null,
  withdrawn: null,
  ...changes,
});
