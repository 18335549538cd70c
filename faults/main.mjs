// npm run faults [-- NAME …] [--small] [--json]: what is lost when things break. Loopback only, on folders of its own.
// Ends with 1 when something that must hold does not.

/** Each fault with the size of its full run and of a small one; a part of a full run may be asked for with --share=N, a quarter with 4. */
const FAULTS = {
  kills: { full: { kills: 200, entries: 100_000, people: 100 }, small: { kills: 5, entries: 2_000, people: 8 } },
  thrice: { full: { entries: 3_000, pairs: 4 }, small: { entries: 150, pairs: 2 } },
  line: { full: { entries: 8_000, people: 4, secondsEach: 8 }, small: { entries: 800, people: 4, secondsEach: 1 } },
  postgres: { full: { kills: 20, entries: 10_000, people: 20 }, small: { kills: 2, entries: 800, people: 4 } },
  browser: { full: {}, small: {} },
};

const SHARED = ['kills', 'entries', 'people', 'pairs'];

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith('--'));
const isSmall = words.includes('--small');
const share = Number(words.find((word) => word.startsWith('--share='))?.slice('--share='.length) ?? 1);
const seed = words.find((word) => word.startsWith('--seed='))?.slice('--seed='.length);

for (const name of asked.filter((word) => !Object.hasOwn(FAULTS, word))) {
  process.stderr.write(`There is no fault "${name}". There are: ${Object.keys(FAULTS).join(', ')}.\n`);
  process.exit(2);
}

const results = {};
for (const name of asked.length > 0 ? asked : Object.keys(FAULTS)) {
  process.stderr.write(`${name} …\n`);
  const { run, says } = await import(`./${name}.mjs`);
  results[name] = await run({ ...sized(isSmall ? FAULTS[name].small : FAULTS[name].full), ...(seed && { seed }) });
  if (!words.includes('--json')) console.log(says(results[name]));
}
if (words.includes('--json')) console.log(JSON.stringify(results, null, 2));
process.exit(Object.values(results).every(({ holds }) => holds) ? 0 : 1);

/** Kills, entries and people of a full run, divided; seconds stay. */
function sized(how) {
  return Object.fromEntries(Object.entries(how).map(([name, count]) => [name, SHARED.includes(name) ? Math.max(1, Math.round(count / share)) : count]));
}
