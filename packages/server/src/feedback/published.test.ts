import { CRITERIA, CRITERION_NAMES, evaluate, lookDeeper, parseResponse, speaks, type Judged } from '@micromoment/feedback';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openEncoder } from './encoder.ts';

// The responses the models that ship have not seen, as packages/feedback/responses/README.md tells; the device is held to its figures where it is made.
const fresh = ['fresh-6', 'fresh-7', 'fresh-8', 'fresh-9', 'fresh-10', 'fresh-11'].flatMap((name) =>
  readFileSync(new URL(`../../../feedback/responses/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const response = parseResponse(line);
      return response.ok ? [response.value] : [];
    }),
);

const encoder = await openEncoder();

test.skipIf(!encoder.ok)(
  'the published figures with the encoder are what the deeper look comes to on responses it has not seen, and wrong remarks stay within bounds',
  async () => {
    if (!encoder.ok) return;
    const judged: Judged[] = [];
    for (const response of fresh) judged.push({ response, seen: await lookDeeper(response.text, { language: 'en' }, encoder.value) });
    const report = evaluate(
      judged,
      CRITERION_NAMES.filter((name) => speaks(name, 1, 'en')),
    );
    for (const name of CRITERION_NAMES) {
      const { figures } = CRITERIA[name].withEncoder;
      const found = report.criteria[name];
      if (figures === null || !found) continue;
      expect({ name, n: found.n, found: found.found }).toEqual({ name, n: figures.n, found: figures.found });
      expect(found.precision).toBeCloseTo(figures.precision, 2);
      expect(found.recall).toBeCloseTo(figures.recall, 2);
    }
    expect(report.wrongRemarks).toBeLessThanOrEqual(0.08);
    for (const [slice, { wrongRemarks }] of Object.entries(report.slices)) expect([slice, wrongRemarks <= 0.16]).toEqual([slice, true]);
  },
  600_000,
);
