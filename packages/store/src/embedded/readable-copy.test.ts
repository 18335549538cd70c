import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readableCopy } from './readable-copy.ts';

const asRoot = process.getuid?.() === 0;

async function programs() {
  const home = await mkdtemp(join(tmpdir(), 'micromoment-copy-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const native = join(home, 'native');
  await mkdir(join(native, 'bin'), { recursive: true, mode: 0o700 });
  await writeFile(join(native, 'bin', 'postgres'), 'program', { mode: 0o700 });
  await writeFile(join(native, 'readme'), 'text', { mode: 0o600 });
  await writeFile(join(native, 'library.a'), 'for compilers', { mode: 0o600 });
  return { home, native, cache: join(home, 'cache') };
}

const stands = async (copy: string): Promise<boolean> =>
  stat(join(copy, 'bin', 'postgres')).then(
    () => true,
    () => false,
  );

test.skipIf(process.platform === 'win32')('a copy can be read and run by everybody, whoever could read what it was made from', async () => {
  const { native, cache } = await programs();
  const copy = (await readableCopy(native, 'postgresql-18', stands, [cache])) ?? '';
  const mode = async (path: string) => ((await stat(join(copy, path))).mode & 0o777).toString(8);
  expect([await mode('.'), await mode('bin'), await mode('bin/postgres'), await mode('readme')]).toEqual(['755', '755', '755', '644']);
  expect((await readdir(copy)).toSorted()).toEqual(['bin', 'readme']);
});

test('a copy that serves is kept, and one that does not is made again', async () => {
  const { native, cache } = await programs();
  const copy = (await readableCopy(native, 'postgresql-18', stands, [cache])) ?? '';
  await writeFile(join(copy, 'readme'), 'older');
  await readableCopy(native, 'postgresql-18', stands, [cache]);
  expect(await readFile(join(copy, 'readme'), 'utf8')).toBe('older');
  await rm(join(copy, 'bin'), { recursive: true });
  expect(await readableCopy(native, 'postgresql-18', stands, [cache])).toBe(copy);
  expect(await readFile(join(copy, 'readme'), 'utf8')).toBe('text');
  expect(await readdir(cache)).toEqual(['postgresql-18']);
});

test('of several who copy at once all get one that serves', async () => {
  const { native, cache } = await programs();
  const copies = await Promise.all(Array.from({ length: 4 }, () => readableCopy(native, 'postgresql-18', stands, [cache])));
  expect(copies).toContain(join(cache, 'postgresql-18'));
  expect(await stands(join(cache, 'postgresql-18'))).toBe(true);
});

test('a cache folder that is a link, or nobody may write to, is passed by for the next', async () => {
  const { home, native, cache } = await programs();
  await mkdir(join(home, 'elsewhere'));
  await symlink(join(home, 'elsewhere'), join(home, 'link'));
  await writeFile(join(home, 'file'), '');
  expect(await readableCopy(native, 'postgresql-18', stands, [join(home, 'link'), join(home, 'file', 'cache'), cache])).toBe(join(cache, 'postgresql-18'));
  expect(await readdir(join(home, 'elsewhere'))).toEqual([]);
});

test.skipIf(!asRoot)("a cache folder of somebody else's, or one that others may write to, is passed by", async () => {
  const { home, native, cache } = await programs();
  const [theirs, open] = [join(home, 'theirs'), join(home, 'open')];
  for (const folder of [theirs, open]) await mkdir(folder);
  await chown(theirs, 1, 1);
  await chmod(open, 0o777);
  expect(await readableCopy(native, 'postgresql-18', stands, [theirs, open, cache])).toBe(join(cache, 'postgresql-18'));
  expect([await readdir(theirs), await readdir(open)]).toEqual([[], []]);
});

test('no copy that serves means none', async () => {
  const { native, cache } = await programs();
  expect(await readableCopy(native, 'postgresql-18', async () => false, [cache])).toBeUndefined();
});
