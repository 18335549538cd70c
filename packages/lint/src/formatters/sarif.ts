import type { Finding, Severity } from '../rule.ts';
import { pageOf, type Formatter, type LintedFile } from './linted-file.ts';

/** For code scanning: SARIF 2.1.0 (OASIS 2020). Columns count UTF-16 units, as ours do. */
export const sarif: Formatter = (files) => {
  const rules = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].toSorted();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'micromoment', rules: rules.map((id) => ({ id, helpUri: pageOf(id) })) } },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap((file) => file.findings.map((finding) => result(finding, file, rules))),
        },
      ],
    },
    null,
    2,
  );
};

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', suggestion: 'note' };

function result(finding: Finding, file: LintedFile, rules: readonly string[]): object {
  const { rule, severity, message, why, fix, line, col, endLine, endCol, fixes } = finding;
  const artifactLocation = { uri: encodeURI(file.path.replaceAll('\\', '/')) };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVEL[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: col, endLine, endColumn: endCol } } }],
    ...(fixes && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map(({ from, to, text }) => ({ deletedRegion: { charOffset: from, charLength: to - from }, insertedContent: { text } })),
          },
        ],
      })),
    }),
  };
}
