// npm run bench [-- NAME …] [--json]: figures as ratios, measured side by side in one run. Goals stand beside what was reached.
import { readdirSync } from 'node:fs';

const words = process.argv.slice(2);
const json = words.includes('--json');
const flags = words.filter((word) => word.startsWith('--'));
const asked = words.filter((word) => !word.startsWith('--'));
const known = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.mjs') && name !== 'main.mjs')
  .map((name) => name.replace('.mjs', ''));

for (const name of asked.filter((word) => !known.includes(word))) {
  process.stderr.write(`There is no benchmark "${name}". There are: ${known.join(', ')}.\n`);
  process.exit(2);
}

const results = {};
for (const name of asked.length > 0 ? asked : known) {
  process.stderr.write(`${name} …\n`);
  const { run } = await import(`./${name}.mjs`);
  results[name] = await run({ json, flags });
  if (!json) console.log(name, JSON.stringify(results[name], null, 2));
}
if (json) console.log(JSON.stringify(asked.length === 1 ? results[asked[0]] : results, null, 2));
process.exit(0);
