import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSafeFixes } from './apply-fixes.ts';
import { readConfig } from './lint-config.ts';
import { lint } from './lint.ts';

const clarifying = readFileSync(new URL('../../../blueprints/clarifying-question.yaml', import.meta.url), 'utf8');
const edited = (from: string, to: string) => {
  expect(clarifying).toContain(from);
  return clarifying.replace(from, to);
};
const told = (text: string, options = {}) => lint(text, options).map(({ line, col, rule, severity }) => `${line}:${col} ${severity} ${rule}`);
/** The line a part of the blueprint stands on: its authors go on writing in it. */
const lineOf = (part: string, text = clarifying) => text.slice(0, text.indexOf(part)).split('\n').length;

test('the blueprint a newcomer meets first has no findings', () => {
  expect(told(clarifying)).toEqual([]);
});

test('findings stand in the order of the text', () => {
  const found = lint(
    edited('does: asks one open question that names the feeling', 'does: plans and runs meetings').replace(
      'frequency: once in every one-to-one',
      'frequency: often',
    ),
  );
  expect(found.map(({ rule }) => rule)).toEqual(['one-behaviour', 'measurable-frequency']);
});

test('a text that cannot be read is told of alone', () => {
  expect(new Set(told(edited('title: Ask before', 'title: "Ask before')).map((line) => line.split(' ').at(-1)))).toEqual(new Set(['format']));
});

test('what a rule tells in its own words the parser does not tell again', () => {
  expect(told(edited('  tone: unhurried and curious\n', ''))).toEqual([`${lineOf('behaviour:')}:1 error all-facets`]);
  expect(told(edited('horizon: 60 days\n', ''))).toEqual(['2:12 error horizon-set']);
});

test('rules about English words are silent in another language, and one suggestion says so', () => {
  const text = edited('language: en', 'language: de').replace('asks one open question that names the feeling', 'plan, conduct and conclude meetings');
  expect(told(text)).toEqual(['6:11 suggestion unread-language']);
});

test('strict takes each remark one step more seriously; a rule can be switched off or changed', () => {
  const text = edited('per-week: 2, minutes', 'per-week: 9, minutes');
  const at = `${lineOf('per-week: 2, minutes')}:22`;
  expect(told(text)).toEqual([`${at} warning load`]);
  expect(told(text, { preset: 'strict' })).toEqual([`${at} error load`]);
  expect(told(text, { severities: { load: 'off' } })).toEqual([]);
  expect(told(text, { preset: 'strict', severities: { load: 'suggestion' } })).toEqual([`${at} suggestion load`]);
});

test('a suppression with a reason holds for its line, or for the next', () => {
  const vague = 'frequency: often';
  expect(told(edited('frequency: once in every one-to-one', `${vague} # lint-ignore measurable-frequency: the union agreed on the word`))).toEqual([]);
  expect(told(edited('  frequency: once in every one-to-one', `  # lint-ignore measurable-frequency: the union agreed on the word\n  ${vague}`))).toEqual([]);
  expect(told(edited('  frequency: once in every one-to-one', `  # lint-ignore measurable-frequency\n  ${vague}`))).toEqual([
    `${lineOf('frequency: once')}:3 warning suppression`,
    `${lineOf('frequency: once') + 1}:14 error measurable-frequency`,
  ]);
  expect(told(edited('family: communication', 'family: communication # lint-ignore one-skil: a reason'))).toEqual(['5:23 warning suppression']);
  expect(told(edited('family: communication', 'family: communication # lint-ignore one-skill: a reason'))).toEqual(['5:23 warning suppression']);
});

test('what the parser tells cannot be suppressed', () => {
  expect(told(edited('title: Ask', '# lint-ignore-file format: no\ntitel: Ask')).some((line) => line.endsWith('format'))).toBe(true);
});

test('a moment that is gone without a successor is told, with one or retired it is not', () => {
  const renamed = edited('id: coffee-chat', 'id: at-the-machine').replace('beside: coffee-chat', 'beside: at-the-machine');
  expect(lint(renamed, { previous: clarifying }).map(({ message }) => message)).toEqual(['The moment "coffee-chat" of the previous revision is gone.']);
  expect(told(renamed.replace('kind: respond', 'kind: respond\n    replaces: [coffee-chat]'), { previous: clarifying })).toEqual([]);
  expect(told(renamed.replace('moments:', 'retired: [coffee-chat]\nmoments:'), { previous: clarifying })).toEqual([]);
});

test('what an earlier revision had replaced or retired is not forgotten by the next', () => {
  const second = clarifying.replace('kind: respond', 'kind: respond\n    replaces: [tea-chat]').replace('moments:', 'retired: [lunch]\nmoments:');
  expect(lint(clarifying, { previous: second }).map(({ message }) => message)).toEqual([
    'The moment "tea-chat" of the previous revision is gone.',
    'The moment "lunch" of the previous revision is gone.',
  ]);
  expect(lint(second.replace('[lunch]', '[lunch, tea-chat]').replace('\n    replaces: [tea-chat]', ''), { previous: second })).toEqual([]);
});

test('safe fixes mend what is beyond doubt and nothing else', () => {
  const text = edited('title: Ask', 'titel: Ask').replace('if: a colleague', 'if: when a colleague').replace('per-week: 2, minutes', 'per-week: 9, minutes');
  const fixed = withSafeFixes(text);
  expect(fixed.text).toBe(clarifying.replace('per-week: 2, minutes', 'per-week: 9, minutes'));
  expect(fixed.made).toHaveLength(2);
  expect(withSafeFixes(fixed.text).made).toEqual([]);
});

test('every finding of a spoilt blueprint has a place in it, and a what, why and fix', () => {
  for (let start = 0; start < clarifying.length; start += 397) {
    const text = clarifying.slice(0, start) + clarifying.slice(start + 211);
    const lines = text.split('\n');
    const strays = lint(text).filter(
      ({ line, col, message, why, fix }) => line < 1 || line > lines.length || col < 1 || col > (lines[line - 1]?.length ?? 0) + 2 || !message || !why || !fix,
    );
    expect(strays).toEqual([]);
  }
});

test('a configuration says what it does not understand', () => {
  expect(readConfig('{ "preset": "strict", "rules": { "load": "off" } }')).toEqual({ ok: true, value: { preset: 'strict', severities: { load: 'off' } } });
  expect(readConfig('nonsense')).toEqual({ ok: false, problem: 'It is not JSON.' });
  expect(readConfig('{ "rules": { "laod": "off" } }')).toEqual({ ok: false, problem: 'There is no rule "laod". Did you mean "load"?' });
  expect(readConfig('{ "rules": { "load": "loud" } }')).toMatchObject({ ok: false });
  expect(readConfig('{ "presets": "strict" }')).toMatchObject({ ok: false });
  expect(readConfig('[]')).toMatchObject({ ok: false });
});
