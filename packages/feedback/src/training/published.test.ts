import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CRITERIA } from '../criteria.ts';
import { CRITERION_NAMES } from '../criterion.ts';
import { look } from '../look.ts';
import { TIER_0 } from '../model/tier-0.ts';
import { HEADS, unpackWeights } from '../model/weights.ts';
import { readWeights } from '../model/written-weights.ts';
import { speaks } from '../remarks.ts';
import { evaluate } from './evaluate.ts';
import { parseResponse } from './response.ts';

// The responses the model that ships has not seen, as packages/feedback/responses/README.md tells.
const fresh = ['fresh-6', 'fresh-7', 'fresh-8', 'fresh-9', 'fresh-10', 'fresh-11'].flatMap((name) =>
  readFileSync(new URL(`../../responses/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const response = parseResponse(line);
      return response.ok ? [response.value] : [];
    }),
);
const speaking = CRITERION_NAMES.filter((name) => speaks(name, 0, 'en'));
const report = evaluate(
  fresh.map((response) => ({ response, seen: look(response.text, { language: 'en' }) })),
  speaking,
);

test('the published figures are what the look on the device comes to on responses it has not seen', () => {
  for (const name of CRITERION_NAMES) {
    const { figures } = CRITERIA[name].onDevice;
    const found = report.criteria[name];
    if (figures === null || !found) continue;
    expect({ name, n: found.n, found: found.found }).toEqual({ name, n: figures.n, found: figures.found });
    expect(found.precision).toBeCloseTo(figures.precision, 2);
    expect(found.recall).toBeCloseTo(figures.recall, 2);
  }
});

test('what a browser is sent holds the same weights as the file beside its card', () => {
  const packed = unpackWeights(new Uint8Array(readFileSync(new URL('../../models/tier-0.bin', import.meta.url))));
  expect(readWeights(TIER_0)).toEqual({ ...packed, denseScales: new Float32Array(HEADS.length) });
});

test('wrong remarks stay within 0.08 a response, and within twice that for every voice', () => {
  expect(report.wrongRemarks).toBeLessThanOrEqual(0.08);
  for (const [slice, { wrongRemarks }] of Object.entries(report.slices)) expect([slice, wrongRemarks <= 0.16]).toEqual([slice, true]);
});

test('informal writers are found at no less than three quarters of the recall of plain ones', () => {
  expect(report.slices['informal']?.recall).toBeGreaterThanOrEqual(0.75 * (report.slices['plain']?.recall ?? 1));
});

test('a promise is remarked on by the device alone', () => {
  expect(speaking).toEqual(expect.arrayContaining(['question', 'overpromises']));
});
