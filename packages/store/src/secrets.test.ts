import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installationKeyFrom, secrets } from './secrets.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'micromoment-secrets-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

test('secrets are made once and found again', async () => {
  const folder = join(await emptyFolder(), 'data');
  const [first, second] = [await secrets(folder), await secrets(folder)];
  expect(first.ok && first.value.installationKey).toHaveLength(32);
  expect(second).toEqual(first);
});

test('two installations have nothing in common', async () => {
  const [one, other] = [await secrets(await emptyFolder()), await secrets(await emptyFolder())];
  if (!one.ok || !other.ok) throw new Error('There are no secrets.');
  expect(one.value.installationKey.equals(other.value.installationKey)).toBe(false);
  expect(one.value.sessionSecret).not.toBe(other.value.sessionSecret);
});

test('of many who make them at once all get the same, and no draft stays behind', async () => {
  const folder = await emptyFolder();
  const all = await Promise.all(Array.from({ length: 8 }, () => secrets(folder)));
  for (const each of all) expect(each).toEqual(all[0]);
  expect(await readdir(folder)).toEqual(['secrets.json']);
});

test.skipIf(process.platform === 'win32')('only their owner can read them, also in a folder that was open before', async () => {
  const folder = await emptyFolder();
  await chmod(folder, 0o755);
  await secrets(folder);
  expect([await mode(folder), await mode(join(folder, 'secrets.json'))]).toEqual(['700', '600']);
});

test.each(['', '{', '{}', '{"installationKey":"c2hvcnQ=","sessionSecret":"x"}', '[]', 'null'])(
  'a file that says %j is refused and left alone',
  async (text) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'secrets.json'), text);
    const outcome = await secrets(folder);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not-a-key' } });
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe(text);
  },
);

test('a folder that cannot be written to is named, with what to do', async () => {
  const file = join(await emptyFolder(), 'file');
  await writeFile(file, '');
  const outcome = await secrets(join(file, 'data'));
  expect(outcome).toMatchObject({
    ok: false,
    problem: { kind: 'folder-not-writable', what: `The folder ${join(file, 'data')} cannot be written to (ENOTDIR).` },
  });
});

test('an installation key is 32 bytes, as hexadecimal digits or as base64', () => {
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 8 + 7));
  for (const text of [
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ` ${bytes.toString('hex')}\n`,
  ]) {
    expect(installationKeyFrom(text)).toEqual({ ok: true, value: bytes });
  }
});

test.each(['', 'secret', 'f'.repeat(63), 'f'.repeat(65), 'g'.repeat(64), Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
  '%j is no installation key',
  (text) => {
    expect(installationKeyFrom(text)).toMatchObject({ ok: false, problem: { kind: 'not-a-key' } });
  },
);
