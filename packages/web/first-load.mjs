// Measures what a learner's browser fetches before the first screen stands: the scripts that index.html names, and all that they import
// without being asked. Ends with status 1 when it is more than the budget.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 35_000;
const dist = join(import.meta.dirname, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('Nothing has been built yet. Run `npx vite build packages/web` first.');

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);

const reached = new Set();
const reach = (path) => {
  if (reached.has(path)) return;
  reached.add(path);
  if (!path.endsWith('.js')) return;
  const code = readFileSync(join(dist, path), 'utf8');
  for (const [, from] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]*from\s*)?["'](\.\/[^"']+)["']/g)) reach(join(dirname(path), from));
};
named.forEach(reach);

const sizes = [...reached].map((path) => ({ path, gzip: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length }));
const total = (ending) => sizes.filter(({ path }) => path.endsWith(ending)).reduce((sum, { gzip }) => sum + gzip, 0);
for (const { path, gzip } of sizes) process.stdout.write(`${String(gzip).padStart(7)}  ${path}\n`);
process.stdout.write(
  `${String(total('.js')).padStart(7)}  JavaScript in all, of ${BUDGET} allowed (bytes, gzip 9)\n${String(total('.css')).padStart(7)}  CSS in all\n`,
);
if (total('.js') > BUDGET) process.exitCode = 1;
