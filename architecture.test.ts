import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom inside the house; what is not listed may not be imported. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  format: ['core'],
  feedback: ['core'],
  wire: ['core'],
  store: ['core', 'wire'],
  delivery: ['core', 'wire'],
  lint: ['core', 'format', 'feedback'],
  web: ['core', 'format', 'lint', 'feedback', 'wire'],
  server: ['core', 'format', 'lint', 'feedback', 'wire', 'store', 'delivery'],
  cli: ['core', 'format', 'lint', 'feedback', 'store', 'server'],
};

/** The only packages from outside that the pure core stands on. */
const CORE_STANDS_ON = ['ts-fsrs'];

const PURE = ['core', 'format', 'feedback', 'lint', 'wire'];
const BANNED_NAMES = ['manager', 'service', 'helper', 'util', 'utils', 'handler', 'data', 'info', 'item', 'common', 'base', 'misc'];

const house = import.meta.dirname;
const rooms = Object.keys(MAY_IMPORT);
const sources = rooms.flatMap((room) => filesIn(join(house, 'packages', room, 'src')).map((path) => ({ room, path, text: readFileSync(path, 'utf8') })));
const shipped = sources.filter(({ path }) => !/\.(test|testing)\.tsx?$/.test(path) && !/\/testing(\/|\.ts)/.test(path));
const place = (path: string) => relative(house, path);

test('every package of the house is in the plan', () => {
  expect(readdirSync(join(house, 'packages')).toSorted()).toEqual(rooms.toSorted());
});

test.each(rooms)('%s imports only the rooms beneath it', (room) => {
  const allowed = MAY_IMPORT[room];
  const strays = shipped
    .filter((source) => source.room === room)
    .flatMap(({ path, text }) => importsOf(text).map((from) => ({ path, from })))
    .filter(({ from }) => from.startsWith('@micromoment/') && !allowed?.includes(from.split('/')[1] ?? ''));
  expect(strays.map(({ path, from }) => `${place(path)} imports ${from}`)).toEqual([]);
});

test('no relative import leaves its package', () => {
  const strays = sources.flatMap(({ room, path, text }) =>
    importsOf(text)
      .filter((from) => from.startsWith('.'))
      .filter((from) => !join(path, '..', from).startsWith(join(house, 'packages', room)))
      .map((from) => `${place(path)} imports ${from}`),
  );
  expect(strays).toEqual([]);
});

test('the core stands on nothing but itself and its one library', () => {
  const strays = shipped
    .filter(({ room }) => room === 'core')
    .flatMap(({ path, text }) => importsOf(text).map((from) => ({ path, from })))
    .filter(({ from }) => !from.startsWith('.') && !CORE_STANDS_ON.includes(from));
  expect(strays.map(({ path, from }) => `${place(path)} imports ${from}`)).toEqual([]);
});

test('the pure rooms reach for no clock, no dice and no machine', () => {
  const reaches = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bfetch\(|from 'node:|\bsetTimeout\(|\bglobalThis\.crypto\b/;
  const strays = shipped.filter(({ room, text }) => PURE.includes(room) && reaches.test(withoutComments(text)));
  expect(strays.map(({ path }) => place(path))).toEqual([]);
});

test('SQL stands in store and nowhere else', () => {
  const sql = /\b(select\s[\w*",\s().]+\sfrom|insert into|delete from|create table|alter table)\b/;
  const strays = shipped.filter(({ room, text }) => room !== 'store' && sql.test(withoutComments(text)));
  expect(strays.map(({ path }) => place(path))).toEqual([]);
});

test('no file bears a name that says nothing', () => {
  const strays = sources.filter(({ path }) => {
    const words = (path.split('/').at(-1) ?? '').replace(/\..*$/, '').split('-');
    return words.some((word) => BANNED_NAMES.includes(word));
  });
  expect(strays.map(({ path }) => place(path))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
