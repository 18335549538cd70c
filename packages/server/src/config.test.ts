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
