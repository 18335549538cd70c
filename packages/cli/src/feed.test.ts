import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { feedIn } from './feed.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const stories = new URL('./testing/feed/', import.meta.url);
const library = new URL('../../../blueprints/', import.meta.url);

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  expect(await play(scenario, feedIn)).toEqual(toldBy(scenario));
});

const THREE = ['clarifying-question.yaml', 'clarifying-question.de.yaml', 'specific-praise.yaml'];

/** A folder with these of our own blueprints in it, and the command run there. */
async function publisher(names: readonly string[] = THREE) {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-feed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) await cp(new URL(name, library), join(folder, 'blueprints', name));
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const run = (...words: readonly string[]) => feedIn(folder, words, { out: say, talk: say, readInput: () => Promise.resolve('') });
  const edit = async (name: string, from: string, to: string) => {
    const file = join(folder, 'blueprints', name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  };
  const read = (name: string) => readFile(join(folder, 'out', name), 'utf8');
  const files = async () => (await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length;
  return { folder, said, run, edit, read, files };
}

const MONDAY = '2026-03-02T09:00:00Z';

test('our own library is a catalogue: all of its files are released, signed, and verified', async () => {
  const names = (await readdir(library)).filter((name) => name.endsWith('.yaml'));
  const { said, run, files } = await publisher(names);
  expect(await run('build', 'out', '--at', MONDAY)).toBe(0);
  expect([names.length, await files()]).toEqual([20, 22]);
  said.length = 0;
  expect(await run('verify', 'out')).toBe(0);
  expect(said.join('\n')).toMatch(/^20 blueprints in 20 releases, signed with \w{4}(-\w{4}){4}\. All is as it should be\.$/);
});

test('the same blueprints, key and time give the same bytes, and a second run adds nothing', async () => {
  const { folder, run, read } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  const [feed, atom] = [await read('feed.json'), await read('atom.xml')];
  await rm(join(folder, 'out'), { recursive: true });
  await run('build', 'out', '--at', MONDAY);
  expect([await read('feed.json'), await read('atom.xml')]).toEqual([feed, atom]);
  await run('build', 'out', '--at', '2026-03-09T09:00:00Z');
  expect([await read('feed.json'), await read('atom.xml')]).toEqual([feed, atom]);
});

test('a change of meaning is one more release that tells what changed; the earlier stays, and layout releases nothing', async () => {
  const { said, run, edit, read, files } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  const first = await read('releases/specific-praise/1.yaml');
  await edit('specific-praise.yaml', 'title: ', 'title:   ');
  await edit('clarifying-question.yaml', 'title: Ask before you answer', 'title: Ask first, then answer');
  said.length = 0;
  expect(await run('build', 'out', '--at', '2026-03-09T09:00:00Z')).toBe(0);
  expect(said.join('\n')).toContain('New: 1 of 3.');
  expect(await files()).toBe(6);
  expect(await read('releases/specific-praise/1.yaml')).toBe(first);
  const feed = JSON.parse(await read('feed.json')) as { items: { title: string; content_text: string; date_published: string }[] }; // just written
  expect(feed.items[0]).toMatchObject({ title: 'Ask first, then answer', date_published: '2026-03-09T09:00:00.000Z' });
  expect(feed.items[0]?.content_text).toContain('The title says "Ask first, then answer" instead of "Ask before you answer".');
  expect(await run('verify', 'out')).toBe(0);
});

test('a withdrawal is signed, stands in both feeds, and goes over to the next key', async () => {
  const { folder, said, run, read } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  expect(await run('withdraw', 'out', 'specific-praise', '--because', 'A scene named a real person.', '--at', '2026-03-09T09:00:00Z')).toBe(0);
  for (const feed of ['feed.json', 'atom.xml']) expect(await read(feed)).toContain('Withdrawn by its publisher: A scene named a real person.');
  said.length = 0;
  expect(await run('build', 'out', '--former-key', 'catalogue.key', '--key', 'next.key', '--at', '2026-03-16T09:00:00Z')).toBe(0);
  expect(said.join('\n')).toContain('specific-praise still means what its release 1 does, which is withdrawn.');
  expect(await run('verify', 'out')).toBe(0);
  expect(said.join('\n')).toContain('3 blueprints in 3 releases, 1 of them withdrawn, signed with');
  await writeFile(join(folder, 'out/feed.json'), (await read('feed.json')).replaceAll('A scene named a real person.', 'Use another product.'));
  expect(await run('verify', 'out')).toBe(1);
  expect(said.join('\n')).toContain('The feed says that specific-praise, release 1, is withdrawn, and the signature of that does not hold.');
});

test('a blueprint that is no longer written keeps its releases', async () => {
  const { folder, run, read } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  await rm(join(folder, 'blueprints/specific-praise.yaml'));
  await run('build', 'out', '--at', '2026-03-09T09:00:00Z');
  expect(await read('feed.json')).toContain('"blueprint": "specific-praise"');
});

test('a revision that would strand what people have practised is not released', async () => {
  const { said, run, edit, files } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  await edit('clarifying-question.yaml', '- id: coffee-chat', '- id: tea-chat');
  await edit('clarifying-question.yaml', 'beside: coffee-chat', 'beside: tea-chat');
  expect(await run('build', 'out', '--at', '2026-03-09T09:00:00Z')).toBe(1);
  expect(said.join('\n')).toContain('[removed-id-has-successor]');
  expect(said.at(-1)).toBe('One file does not lint. Nothing was written.');
  expect(await files()).toBe(5);
});

test('a catalogue goes on with its own key and no other', async () => {
  const { said, run } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  expect(await run('build', 'out', '--key', 'other.key')).toBe(1);
  expect(said.join('\n')).toMatch(/which its subscribers have pinned, and other\.key is another key/);
});

test('a catalogue is handed over to another key, and goes on with that one only', async () => {
  const { said, run, read } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  expect(await run('build', 'out', '--former-key', 'wrong.key', '--key', 'next.key')).toBe(1);
  expect(await run('build', 'out', '--former-key', 'catalogue.key', '--key', 'next.key')).toBe(0);
  expect(await read('feed.json')).toContain('"handOvers"');
  expect(await run('verify', 'out')).toBe(0);
  expect(await run('build', 'out', '--key', 'next.key')).toBe(0);
  expect(await run('build', 'out', '--key', 'catalogue.key')).toBe(1);
  expect(said.join('\n')).toMatch(/which its subscribers have pinned, and catalogue\.key is another key/);
});

test('what somebody without the key has touched is not built upon, and does not verify', async () => {
  const { folder, said, run, read } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  const feed = await read('feed.json');
  await writeFile(join(folder, 'out/feed.json'), feed.replaceAll('"title": "Ask before you answer"', '"title": "Ask us for money"'));
  expect(await run('build', 'out')).toBe(1);
  expect(said.at(-1)).toBe('out/feed.json: The signature of clarifying-question, release 1, does not hold. Nothing was written.');
  expect(await run('verify', 'out')).toBe(1);
  await writeFile(join(folder, 'out/feed.json'), feed);
  await writeFile(join(folder, 'out/releases/clarifying-question/1.yaml'), (await read('releases/clarifying-question/1.yaml')).replace('Ines', 'Anna'));
  said.length = 0;
  expect(await run('verify', 'out')).toBe(1);
  expect(said[0]).toBe('releases/clarifying-question/1.yaml: The text is not the one that was signed.');
  expect(await run('build', 'out')).toBe(1);
});

test('a fresh key is for its owner alone', async () => {
  const { folder, run } = await publisher();
  await run('build', 'out', '--at', MONDAY);
  expect((await stat(join(folder, 'catalogue.key'))).mode & 0o777).toBe(0o600);
});
