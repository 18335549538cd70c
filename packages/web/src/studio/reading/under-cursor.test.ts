import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judged, parsed } from './read-text.ts';
import { sentencesOf, sightsOf } from './sights.ts';
import { underCursor } from './under-cursor.ts';

const TEXT = readFileSync(new URL('../../../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');

test('the moment under the cursor is the one whose lines it stands in, on the twist it stands in', () => {
  const { moments, blueprint } = parsed(TEXT);
  expect(moments.map(({ id }) => id)).toEqual(blueprint?.moments.map(({ id }) => id));
  expect(underCursor(moments, 0)?.moment).toBe(moments[0]?.id);
  expect(underCursor(moments, TEXT.indexOf('id: sidelined') + 20)).toEqual({ moment: 'sidelined', surface: null });
  const twist = moments[0]?.twists[0];
  expect(underCursor(moments, (twist?.from ?? 0) + 2)).toEqual({ moment: moments[0]?.id, surface: twist?.id });
});

test('a text that cannot be read still tells where its moments stand', () => {
  const broken = parsed(TEXT.replace('family: communication', 'family: nowhere'));
  expect(broken.blueprint).toBeNull();
  expect(broken.moments.length).toBeGreaterThan(3);
});

test('against the published text it is told what changes for whom, and what would be lost', () => {
  const { findings, changes, lost } = judged(TEXT.replace('coffee-chat\n', 'tea-chat\n'), TEXT);
  expect(changes.some(({ whom }) => whom === 'learners')).toBe(true);
  expect(lost[0]).toMatch(/coffee-chat is gone/);
  expect(findings.map(({ rule }) => rule)).toContain('removed-id-has-successor');
});

test('the models of a moment are seen as its criteria want them, with the words that show it', () => {
  const moment = parsed(TEXT).blueprint?.moments.find(({ kind }) => kind === 'respond');
  if (moment?.kind !== 'respond') throw new Error('the library’s first moment is a respond moment');
  const [model] = sentencesOf(moment);
  const { gate, seen } = sightsOf(model?.text ?? '', moment, 'en');
  expect(gate).toBe('open');
  const question = seen.find(({ criterion }) => criterion === 'question');
  expect(question).toMatchObject({ wanted: 'present', state: 'found' });
  expect(question?.spans.length).toBeGreaterThan(0);
  expect(sightsOf('Was hätte dir geholfen?', moment, 'de').gate).not.toBe('open');
});
