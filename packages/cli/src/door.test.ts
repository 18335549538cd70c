import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

let checkout = '';
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

/** A checkout whose command says which build it is of, and whose builder does as it is told. */
function aCheckout({ built, builder }: { readonly built?: string; readonly builder?: string }): () => ReturnType<typeof spawnSync> {
  checkout = mkdtempSync(join(tmpdir(), 'micromoment-door-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  };
  put('package.json', '{ "type": "module" }');
  const door = join(checkout, 'packages/cli/bin/micromoment.js');
  cpSync(join(import.meta.dirname, '../bin/micromoment.js'), door);
  if (built) put('packages/cli/dist/main.js', `console.log(${JSON.stringify(built)})`);
  if (builder) put('scripts/build.mjs', builder);
  return () => spawnSync(process.execPath, [door, 'help'], { encoding: 'utf8' });
}

const BUILDS = `import { mkdirSync, writeFileSync } from 'node:fs';
const folder = new URL('../packages/cli/dist/', import.meta.url);
if (process.argv[1] === import.meta.filename) {
  console.log('built');
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('main.js', folder), "console.log('new')");
}`;
const OLD = 'export const arePackagesOld = () => true;';

test('a checkout that was never built is built, and one whose sources are newer as well; standard output is the command’s alone', () => {
  for (const built of [undefined, 'of last week']) {
    const { status, stdout, stderr } = aCheckout({ ...(built && { built }), builder: `${BUILDS}\n${OLD}` })();
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'new\n', stderr: 'built\n' });
    rmSync(checkout, { recursive: true });
  }
});

test('what is built of these very sources runs as it is, and so does a package that has no sources beside it', () => {
  for (const builder of [`${BUILDS}\nexport const arePackagesOld = () => false;`, undefined]) {
    expect(aCheckout({ built: 'of today', ...(builder && { builder }) })().stdout).toBe('of today\n');
    rmSync(checkout, { recursive: true });
  }
});

test('where newer sources cannot be built, why is said and what was built before runs; where nothing was, nothing does', () => {
  const builder = `if (process.argv[1] === import.meta.filename) { console.error('No.'); process.exit(1); }\n${OLD}`;
  expect(aCheckout({ built: 'of last week', builder })()).toMatchObject({ status: 0, stdout: 'of last week\n', stderr: 'No.\n' });
  rmSync(checkout, { recursive: true });
  expect(aCheckout({ builder })()).toMatchObject({ status: 1, stdout: '', stderr: 'No.\n' });
});
