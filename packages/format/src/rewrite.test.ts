import { readFileSync } from 'node:fs';
import { minutes, seededDice, type Blueprint, type Moment, type Option } from '@micromoment/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import type { Placed } from './placed.ts';
import { rewrite } from './rewrite.ts';
import { arbitraryBlueprint } from './testing/arbitrary-blueprint.ts';
import { scruffyText } from './testing/scruffy-text.ts';

const clarifying = readFileSync(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');
const blueprint = parse(clarifying).blueprint!;
const withMoment = (id: string, change: (moment: Moment) => Moment): Blueprint => ({
  ...blueprint,
  moments: blueprint.moments.map((moment) => (moment.id === id ? change(moment) : moment)),
});

/** The same option, leading to the insight. */
const atItsEnd = ({ id, say, then, effect }: Option): Option => ({ id, say, then, effect });

/** The lines that are in one text and not in the other. */
function changedLines(before: string, after: string): { gone: string[]; fresh: string[] } {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return { gone: was.filter((line) => !is.includes(line)), fresh: is.filter((line) => !was.includes(line)) };
}

function rewritten(text: string, next: Blueprint): string {
  const result = rewrite(text, next);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(parse(result.value).blueprint).toEqual(next);
  return result.value;
}

const comments = (text: string): string[] => (text.match(/# c\d+\b/g) ?? []).toSorted();

test('rewriting to the same meaning changes nothing', () => {
  expect(rewritten(clarifying, blueprint)).toBe(clarifying);
});

test('any text, rewritten to any meaning, says it and keeps every comment', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, arbitraryBlueprint, fc.string(), (was, next, seed) => {
      const text = scruffyText(was, seededDice(seed));
      expect(comments(rewritten(text, next))).toEqual(comments(text));
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('a change of one text leaves every line but its own', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, fc.string(), (was, seed) => {
      const text = scruffyText(was, seededDice(seed));
      const after = rewritten(text, { ...was, behaviour: { ...was.behaviour, timing: 'at once' } });
      const { at, whole } = parse(text).draft.behaviour!.value.timing!;
      expect(after.slice(0, whole.from)).toBe(text.slice(0, whole.from));
      expect(after.endsWith(text.slice(Math.max(whole.to, at.to)).trimStart())).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** The texts of a draft that say something once, with where they stand. */
function wordings(text: string): Placed<string>[] {
  const { draft, blueprint: said } = parse(text);
  const all = JSON.stringify(said);
  const found: Placed<string>[] = [];
  const walk = (held: unknown): void => {
    if (held === null || typeof held !== 'object') return;
    if ('value' in held && typeof held.value === 'string') found.push(held as Placed<string>); // a placed value whose value is a text
    else Object.values(held).forEach(walk);
  };
  walk(draft);
  return found.filter(({ value }) => /\s/.test(value) && all.split(JSON.stringify(value)).length === 2);
}

/** What follows a text byte for byte when it is rewritten: all of it, but for a comment behind it, which a text of several lines takes along to its first. */
function restAfter(text: string, { whole, at }: Placed<string>): string {
  const end = Math.max(whole.to, at.to);
  const line = text.slice(end).split('\n', 1)[0] ?? '';
  return text.slice(text[end - 1] !== '\n' && line.includes('#') ? end + line.length : end).trimStart();
}

test('a change of any one text, in whatever style it is written, leaves every byte before it and after it', () => {
  let changed = 0;
  fc.assert(
    fc.property(arbitraryBlueprint, fc.string(), fc.nat(), (was, seed, which) => {
      const text = scruffyText(was, seededDice(seed));
      const all = wordings(text);
      const one = all[which % Math.max(1, all.length)];
      if (!one) return;
      const otherwise = JSON.stringify(`${one.value}, and so on`);
      const after = rewritten(text, JSON.parse(JSON.stringify(was).replace(JSON.stringify(one.value), () => otherwise)) as Blueprint); // the same shape, another text
      expect(after.slice(0, one.whole.from)).toBe(text.slice(0, one.whole.from));
      expect(after.endsWith(restAfter(text, one))).toBe(true);
      expect(comments(after)).toEqual(comments(text));
      changed += 1;
    }),
    { numRuns: 100 },
  );
  expect(changed).toBeGreaterThan(60);
}, 30_000);

test('a changed cadence is one number', () => {
  const after = rewritten(clarifying, { ...blueprint, cadence: { perWeek: 1, minutesPerDay: minutes(6) } });
  expect(changedLines(clarifying, after)).toEqual({
    gone: ['cadence: { per-week: 2, minutes-per-day: 6 }'],
    fresh: ['cadence: { per-week: 1, minutes-per-day: 6 }'],
  });
});

test('a simplified decide moment loses its further scenes and the ways to them, and nothing else', () => {
  const next = withMoment('sidelined', (moment) => {
    if (moment.kind !== 'decide') return moment;
    return { ...moment, scenes: [], options: moment.options.map(atItsEnd) };
  });
  const after = rewritten(clarifying, next);
  const { gone, fresh } = changedLines(clarifying, after);
  expect(fresh).toEqual([]);
  expect(gone[0]).toBe('        next: thursday');
  expect(after).not.toContain('thursday');
  expect(after).toContain('    insight:\n      intent: You meant');
});

test('a new contrast stands below its neighbours, written like the rest', () => {
  const contrast = { text: 'What if you asked to lead the next review?', shows: 'advises', because: 'It sounds like a question and is a piece of advice.' };
  const next = withMoment('coffee-chat', (moment) => (moment.kind === 'respond' ? { ...moment, contrasts: [...moment.contrasts, contrast] } : moment));
  const { gone, fresh } = changedLines(clarifying, rewritten(clarifying, next));
  expect(gone).toEqual([]);
  expect(fresh).toEqual([`      - text: ${contrast.text}`, `        because: ${contrast.because}`]);
});

test('an added key finds its place, a comment at the end of a line stays there', () => {
  const text = clarifying.replace('title: The coffee machine', 'title: The coffee machine # a working title');
  const after = rewritten(
    text,
    withMoment('coffee-chat', (moment) => ({ ...moment, title: 'By the coffee machine', replaces: ['coffee'] })),
  );
  expect(after).toContain('    title: By the coffee machine # a working title\n    minutes: 2\n    develops: [reflects, confident]\n    replaces: [coffee]\n');
});

test('a comment inside what is taken out stays in its place', () => {
  const text = clarifying.replace('        next: thursday', '        next: thursday # he will not raise it himself');
  const next = withMoment('sidelined', (moment) => (moment.kind === 'decide' ? { ...moment, options: moment.options.map(atItsEnd) } : moment));
  expect(rewritten(text, next)).toContain('        effect: { engagement: -1 }\n        # he will not raise it himself\n      - id: explore');
});

test('a text that is no blueprint, and a blueprint that no file can hold, are refused', () => {
  expect(rewrite('title: x', blueprint)).toMatchObject({ ok: false, problem: { kind: 'not-a-blueprint' } });
  expect(rewrite(clarifying, { ...blueprint, title: ' ' })).toMatchObject({ ok: false, problem: { kind: 'not-writable' } });
  expect(rewrite(clarifying, { ...blueprint, title: 'a\u0000b' })).toMatchObject({ ok: false, problem: { kind: 'not-writable' } });
});
