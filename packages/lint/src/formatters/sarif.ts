import type { Finding, Severity } from '../rule.ts';
import { pageOf, type Formatter, type LintedFile } from './linted-file.ts';

/** For code scanning: SARIF 2.1.0 (OASIS 2020). Columns count UTF-16 units, as ours do. */
export const sarif: Formatter = (files) => {
  const whys = new Map(files.flatMap(({ findings }) => findings.map(({ rule, why }) => [rule, why] as const)));
  const rules = [...whys.keys()].toSorted();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'micromoment', rules: rules.map((id) => ruleOf(id, whys.get(id) ?? '')) } },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap((file) => file.findings.map((finding) => result(finding, file, rules))),
        },
      ],
    },
    null,
    2,
  );
};

/** The page of a rule is a file of this project: the standard wants a whole address in `helpUri`, and there is none that holds everywhere. */
const ruleOf = (id: string, why: string): object => ({ id, shortDescription: { text: why }, help: { text: `${why} See ${pageOf(id)}.` } });

/** A path as a relative reference: what would begin a scheme, a query or a fragment is encoded. */
const uriOf = (path: string): string => path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', suggestion: 'note' };

function result(finding: Finding, file: LintedFile, rules: readonly string[]): object {
  const { rule, severity, message, why, fix, line, col, endLine, endCol, fixes } = finding;
  const artifactLocation = { uri: uriOf(file.path) };
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
