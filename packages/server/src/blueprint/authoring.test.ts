import type { BlueprintList, Published, PublishedText } from '@micromoment/wire';
import { expect, test } from 'vitest';
import { CLARIFYING, openTestHouse } from '../testing/open-house.ts';

const withTitle = (title: string) => CLARIFYING.replace(/^title: .*$/m, `title: ${title}`);

/** A house with one blueprint in use, and two authors. */
async function authored() {
  const place = await openTestHouse();
  const [noor, omar] = [await place.add('Noor', ['author']), await place.add('Omar', ['author'])];
  const { revision } = await noor.caller.post<Published>('/api/v1/blueprints', { source: CLARIFYING, over: null });
  return { ...place, noor, omar, revision };
}

test('an author sees the blueprints in use, each with its behaviour, and opens the text of one', async () => {
  const { noor, revision } = await authored();
  const { blueprints } = await noor.caller.get<BlueprintList>('/api/v1/blueprints');
  expect(blueprints).toMatchObject([
    { blueprint: 'clarifying-question', language: 'en', does: expect.stringContaining('question'), moments: expect.any(Number) },
  ]);
  const text = await noor.caller.get<PublishedText>('/api/v1/blueprints/clarifying-question');
  expect(text).toMatchObject({ revision, source: CLARIFYING });
});

test('whoever is no author sees neither the list nor a text', async () => {
  const { add } = await authored();
  const sam = await add('Sam', ['learner', 'manager', 'admin']);
  await expect(sam.caller.get('/api/v1/blueprints')).rejects.toThrow('not-allowed');
  await expect(sam.caller.get('/api/v1/blueprints/clarifying-question')).rejects.toThrow('not-allowed');
});

test('of two authors who began from the same revision the second hears of the first, and nothing of theirs is overwritten', async () => {
  const { noor, omar, revision } = await authored();
  await noor.caller.post('/api/v1/blueprints', { source: withTitle('Ask first'), because: 'Shorter.', over: revision });
  await expect(omar.caller.post('/api/v1/blueprints', { source: withTitle('Wait first'), because: 'Calmer.', over: revision })).rejects.toThrow(
    'published-meanwhile',
  );
  expect((await omar.caller.get<PublishedText>('/api/v1/blueprints/clarifying-question')).title).toBe('Ask first');
});

test('a new blueprint does not take the place of one that bears its id', async () => {
  const { omar } = await authored();
  await expect(omar.caller.post('/api/v1/blueprints', { source: withTitle('Mine'), over: null })).rejects.toThrow('published-meanwhile');
});

test('the server lints again: a text that loses a history is refused, with the place', async () => {
  const { noor, revision } = await authored();
  const lost = CLARIFYING.replaceAll(/\bcoffee-chat\b/g, 'tea-chat');
  await expect(noor.caller.post('/api/v1/blueprints', { source: lost, over: revision })).rejects.toThrow('does-not-lint');
});
