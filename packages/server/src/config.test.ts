import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readConfig, unknownSettings } from './config.ts';

test('flags come before the environment, and the environment before the defaults', () => {
  const config = readConfig({ port: 5000 }, { MM_PORT: '6000', MM_HOST: '0.0.0.0' });
  expect(config).toMatchObject({ ok: true, value: { port: 5000, host: '0.0.0.0', dataFolder: 'data', demo: true, databaseUrl: null } });
});

test.each(['eighty', '0', '70000', '80.5'])('the port %s is refused with a remedy', (port) => {
  expect(readConfig({}, { MM_PORT: port })).toMatchObject({ ok: false, problem: { remedy: expect.stringContaining('4310') } });
});

test.each(['moments.example.org', 'https://moments.example.org/path', 'ftp://moments.example.org'])('the origin %s is refused', (origin) => {
  expect(readConfig({}, { MM_ORIGIN: origin }).ok).toBe(false);
});

test('an unknown setting is named with the nearest known one', () => {
  expect(unknownSettings({ MM_PROT: '1', MM_PORT: '2', HOME: '/' })).toEqual([{ name: 'MM_PROT', nearest: 'MM_PORT' }]);
});

test('mails are signed with a selector and a key, or not at all', () => {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(readConfig({}, {})).toMatchObject({ ok: true, value: { dkim: null } });
  expect(readConfig({}, { MM_DKIM_SELECTOR: 'mm', MM_DKIM_KEY: pem.replaceAll('\n', '\\n') })).toMatchObject({
    ok: true,
    value: { dkim: { selector: 'mm', privateKey: pem } },
  });
  expect(readConfig({}, { MM_DKIM_SELECTOR: 'mm' }).ok).toBe(false);
  expect(readConfig({}, { MM_DKIM_SELECTOR: 'mm', MM_DKIM_KEY: 'no key' }).ok).toBe(false);
});
