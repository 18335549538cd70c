import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@micromoment/store/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { catalogueCommand } from './catalogue.ts';
import type { Command } from './command.ts';
import { feedIn } from './feed.ts';
import { organisationCommand } from './organisation.ts';
import { play, toldBy } from './testing/play.ts';
import { readScenario } from './testing/scenario.ts';

const library = new URL('../../../blueprints/', import.meta.url);
const stories = new URL('./testing/catalogue/', import.meta.url);

/** Runs a command, and gives back what it said. */
const run = async ({ run: act }: Pick<Command, 'run'>, ...words: readonly string[]) => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const status = await act.call(organisationCommand, words, { out: say, talk: say, readInput: () => Promise.resolve('') });
  return { status, said: said.join('\n') };
};

/** An installation with an organisation in it, and the catalogue command for it. */
async function founded() {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-catalogue-'));
  const { url, drop } = await freshDatabase();
  vi.stubEnv('DATABASE_URL', url);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
    await drop();
  });
  const data = ['--data', join(folder, 'data')];
  expect((await run(organisationCommand, 'Casa Azul', '--admin', 'ada@example.org', ...data)).status).toBe(0);
  return { folder, catalogue: (...words: readonly string[]) => run(catalogueCommand, ...words, ...data), data };
}

test.each(await readdir(stories))('%s goes as it is told', async (file) => {
  const scenario = readScenario(await readFile(new URL(file, stories), 'utf8'));
  const { data } = await founded();
  // A story stands in a folder of its own, and the command looks from where it was started.
  const told = await play(scenario, (folder, words, streams) =>
    catalogueCommand.run([...words.map((word) => (word === 'out' ? join(folder, word) : word)), ...data], streams),
  );
  expect(told).toEqual(toldBy(scenario));
});

/** The same with a catalogue of one blueprint in a folder. */
async function installation() {
  const { folder, catalogue } = await founded();
  await cp(new URL('specific-praise.yaml', library), join(folder, 'blueprints/specific-praise.yaml'));
  const build = () =>
    run({ run: (words, streams) => feedIn(folder, words, streams) }, 'build', 'out', '--title', 'Harbour blueprints', '--publisher', 'Harbour & Pine');
  await build();
  return { folder, feed: join(folder, 'out'), build, catalogue };
}

test('a folder is subscribed to, looked at, given a rule, and left again', async () => {
  const { folder, feed, build, catalogue } = await installation();
  expect((await catalogue('list')).said).toBe('No catalogue yet. micromoment catalogue add URL subscribes to one.');
  const added = await catalogue('add', feed);
  expect(added.said).toMatch(/^You subscribe to “Harbour blueprints”, by Harbour & Pine\. It is looked at once a week\.\nIt is signed with \w{4}(-\w{4}){4}\./);
  expect(added.said).toContain('1 blueprint waits for an answer');
  expect((await catalogue('list')).said).toMatch(/1 blueprint waiting for an answer:\n {4}- .+ \(specific-praise, release 1\)$/);

  expect(await catalogue('rule', 'harbour blueprints', 'everything')).toEqual({ status: 0, said: 'The rule is now: everything.' });
  const file = join(folder, 'blueprints/specific-praise.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, 'title: Praise the act'));
  await build();
  const fetched = await catalogue('fetch');
  expect(fetched.said).toContain('1 blueprint, and nothing waits for an answer');
  const { catalogues } = JSON.parse((await catalogue('list', '--json')).said) as { catalogues: { offers: object[] }[] }; // as printed
  expect(catalogues[0]?.offers).toMatchObject([{ number: 2, title: 'Praise the act', answer: 'accepted', inUse: 'this' }]);

  await run({ run: (words, streams) => feedIn(folder, words, streams) }, 'withdraw', 'out', 'specific-praise', '--because', 'A scene named a real person.');
  expect((await catalogue('fetch')).said).toMatch(
    /withdrawn by its publisher:\n {4}- Praise the act \(specific-praise, release 2\), on .{10}: A scene named a real person\. People here go on with it/,
  );

  await writeFile(join(feed, 'feed.json'), (await readFile(join(feed, 'feed.json'), 'utf8')).replaceAll('Praise the act', 'Praise us'));
  expect((await catalogue('fetch', feed)).said).toMatch(
    /refused since \d{4}-\d\d-\d\d, and what was here before stays in use:\n {4}- The signature of specific-praise, release 2, does not hold\./,
  );
  expect((await catalogue('remove', 'Harbour blueprints')).status).toBe(0);
  expect((await catalogue('list')).said).toContain('No catalogue yet');
});

test('what cannot be subscribed to is refused in a sentence', async () => {
  const { feed, catalogue } = await installation();
  expect(await catalogue('add', 'http://127.0.0.1:9/feed.json')).toEqual({
    status: 1,
    said: 'The feed leads to an address inside a private network, and was not fetched.',
  });
  expect(await catalogue('add', 'http://127.0.0.1:9/feed.json', '--inside-network')).toEqual({ status: 1, said: 'The feed could not be reached.' });
  expect((await catalogue('add', feed, '--key', '0000-0000-0000-0000-0000')).said).toMatch(/^The feed is signed with another key: /);
  expect((await catalogue('add', feed, '--rule', 'never')).said).toMatch(/^A rule is ask/);
  expect(await catalogue('fetch', 'Nothing')).toEqual({ status: 1, said: 'You subscribe to no catalogue "Nothing". micromoment catalogue list shows them.' });
  expect((await catalogue('subscribe', feed)).status).toBe(2);
  expect((await catalogue('list', '--organisation', 'Elsewhere')).said).toBe('Say which organisation with --organisation: Casa Azul.');
});
