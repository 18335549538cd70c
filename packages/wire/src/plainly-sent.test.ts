import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentEntrySchema } from './entry.ts';
import { plainlySent } from './plainly-sent.ts';

const response = {
  id: '0195f3b0-0000-7000-8000-000000000001',
  device: '0195f3b0-0000-4000-8000-000000000002',
  seq: 0,
  at: 1_772_625_600_000,
  zone: 'Europe/Lisbon',
  blueprint: 'listening',
  revision: 'r1',
  moment: 'coffee-chat',
  twist: null,
  touchpoint: null,
  kind: 'responded',
  facts: { seconds: 61 },
  words: { response: 'That sounds like it hurt.' },
};
type Path = keyof typeof response | 'seconds' | 'response' | 'more' | 'more facts' | 'more words';

// What lies at the edges of what the schema takes, on both sides.
const edges: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'a',
  'a'.repeat(60),
  'a'.repeat(61),
  'a'.repeat(200),
  'a'.repeat(201),
  'a'.repeat(4_000),
  'a'.repeat(4_001),
  'nul\u0000',
  'line\nend',
  'line end\n',
  'é',
  'Europe/Paris',
  'Mars/Olympus',
  response.id,
  response.device,
  `${response.id}\n`,
  response.id.toUpperCase(),
  '0195f3b0-0000-7000-c000-000000000001',
  '0195f3b0-0000-1000-8000-000000000001',
  '00000000-0000-0000-0000-000000000000',
  0,
  -0,
  -1,
  0.5,
  86_400,
  86_401,
  8.64e15,
  8.64e15 + 2,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  Number.NaN,
  Infinity,
  true,
  [],
  {},
  { seconds: 1 },
  { response: 'a' },
  'opened',
  'recalled',
];
const paths = [...(Object.keys(response) as (keyof typeof response)[]), 'seconds', 'response', 'more', 'more facts', 'more words'] as const;

function changed(path: Path, value: unknown): unknown {
  if (path === 'seconds' || path === 'more facts') return { ...response, facts: { ...response.facts, [path]: value } };
  if (path === 'response' || path === 'more words') return { ...response, words: { ...response.words, [path]: value } };
  return { ...response, [path]: value };
}

const agrees = (candidate: unknown) => {
  const plain = plainlySent(candidate);
  if (plain) expect(sentEntrySchema.parse(candidate)).toEqual(plain);
  return plain !== undefined;
};

test('a response in words, as nearly all entries are, is known without the schema', () => {
  expect(plainlySent(response)).toBe(response);
  expect(agrees({ ...response, twist: 'over-coffee', touchpoint: '0195f3b0-0000-4000-8000-00000000000a' })).toBe(true);
});

test('whatever is let in without the schema, the schema lets in as it stands: one part changed to all that lies at an edge', () => {
  const taken = paths.flatMap((path) => edges.filter((value) => agrees(changed(path, value))).map(() => path));
  // Most edges are outside, and some inside: so both sides were looked at.
  expect(new Set(taken).size).toBeGreaterThan(8);
  expect(taken.length).toBeLessThan((paths.length * edges.length) / 4);
});

test('whatever is let in without the schema, the schema lets in as it stands: any parts changed, left out or added', () => {
  const value = fc.oneof(fc.constantFrom(...edges), fc.string({ unit: 'binary' }), fc.integer(), fc.uuid(), fc.jsonValue());
  const changes = fc.dictionary(fc.constantFrom(...Object.keys(response), 'more', '__proto__'), value, { maxKeys: 4 });
  let taken = 0;
  fc.assert(
    fc.property(changes, fc.array(fc.constantFrom(...Object.keys(response)), { maxLength: 2 }), (more, less) => {
      const entry: Record<string, unknown> = { ...response, ...more };
      for (const part of less) delete entry[part];
      if (agrees(JSON.parse(JSON.stringify(entry)))) taken += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(20); // so many were let in, and looked at
});
