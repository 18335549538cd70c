import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { LintedFile } from './linted-file.ts';
import { plain } from './plain.ts';
import { sarif } from './sarif.ts';

const text = 'blueprint: a\ntitel: 100 % sure, or not\nskill: Giving and receiving feedback\nhorizon: 3 days\nlanguage: en\n';
const file: LintedFile = { path: 'blueprints/my file.yaml', text, findings: lint(text) };
type Result = { readonly ruleIndex: number; readonly level: string; readonly locations: readonly { readonly physicalLocation: unknown }[] };
type Sarif = {
  readonly version: string;
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly Result[] }];
};
type Said = { readonly errors: number; readonly findings: readonly { readonly fixes: readonly unknown[] }[] };

const find = createRequire(import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(find.resolve(name), 'utf8')) as object; // a schema is an object
const standard = new Ajv({ schemaId: 'auto', meta: false, allErrors: true });
standard.addMetaSchema(readJson('ajv/lib/refs/json-schema-draft-04.json'));
const isSarif = standard.compile(readJson('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const problemsOf = (log: object) => (isSarif(log) ? [] : (isSarif.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`));

test('SARIF is valid by the published schema of 2.1.0, whatever a file is called and however spoilt it is', () => {
  const paths = ['a.yaml', 'b lueprints/my file.yaml', '../ü/c:d#e?.yaml', 'f\\g.yaml', '<stdin>', '100%.yaml'];
  const texts = [text, '', '\0', 'a: [', '- 1', readFileSync(new URL('../testing/behaviour-sentences.txt', import.meta.url), 'utf8')];
  const log = JSON.parse(sarif(paths.map((path, index) => ({ path, text: texts[index]!, findings: lint(texts[index]!) })))) as Sarif;
  expect(log.runs[0].results.length).toBeGreaterThan(paths.length);
  expect(problemsOf(log)).toEqual([]);
  expect(problemsOf(JSON.parse(sarif([])) as object)).toEqual([]);
});

test('the schema is one that finds what is wrong', () => {
  const log = JSON.parse(sarif([file])) as Sarif;
  expect(problemsOf({ ...log, version: '2.0.0' })).not.toEqual([]);
  expect(problemsOf({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 'load' }] }] })).not.toEqual([]);
  const driver = { ...log.runs[0].tool.driver, rules: [{ id: 'load', helpUri: 'docs/rules/load.md' }] };
  expect(problemsOf({ ...log, runs: [{ ...log.runs[0], tool: { driver } }] })).not.toEqual([]);
});

test('SARIF has what the standard requires of a run, a rule and a result', () => {
  const log = JSON.parse(sarif([file])) as Sarif; // the test is that it is
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const rules = run.tool.driver.rules.map(({ id }) => id);
  expect(run.results).toHaveLength(file.findings.length);
  for (const [index, result] of [...run.results].entries()) {
    const finding = file.findings[index]!;
    expect(result).toMatchObject({ ruleId: finding.rule, message: { text: expect.stringContaining(finding.message) } });
    expect(rules[result.ruleIndex]).toBe(finding.rule);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'blueprints/my%20file.yaml' },
      region: { startLine: finding.line, startColumn: finding.col, endLine: finding.endLine, endColumn: finding.endCol },
    });
  }
});

test('each finding for a workflow is one line, with what would end it encoded', () => {
  const lines = github([file]).split('\n');
  expect(lines).toHaveLength(file.findings.length);
  expect(
    lines.filter(
      (line) => !/^::(?:error|warning|notice) file=blueprints\/my file\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::.+%0A.+%0A/.test(line),
    ),
  ).toEqual([]);
  const odd: LintedFile = { path: 'a,b:c.yaml', text: '', findings: [{ ...file.findings[0]!, message: '50 %\r\nof it' }] };
  expect(github([odd])).toContain('file=a%2Cb%3Ac.yaml,');
  expect(github([odd])).toContain('::50 %25%0D%0Aof it%0A');
});

test('JSON carries every finding with its file, fixes as offsets, and the counts', () => {
  const said = JSON.parse(json([file])) as Said; // as above
  expect(said).toMatchObject({ files: 1, errors: file.findings.filter(({ severity }) => severity === 'error').length });
  const fixed = said.findings.find(({ fixes }) => fixes.length > 0);
  expect(fixed?.fixes[0]).toMatchObject({ safe: true, edits: [{ offset: text.indexOf('titel'), length: 5, text: 'title' }] });
});

test('a long line is shown around its words, and the marks stand under them', () => {
  const long = `blueprint: a\nskill: ${'Listening to people who have had a very long day at work '.repeat(4)}and receiving feedback\n`;
  const shown = plain([{ path: 'a.yaml', text: long, findings: lint(long).filter(({ rule }) => rule === 'one-skill') }]).split('\n');
  const [line = '', marks = ''] = [shown[2], shown[3]];
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('receiving feedback');
});

test('nothing found is a count of nothing', () => {
  expect(plain([])).toBe('0 errors, 0 warnings in 0 files');
  expect(github([])).toBe('');
});
