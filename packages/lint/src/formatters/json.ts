import { countsOf, pageOf, type Formatter } from './linted-file.ts';

/** For programs: every finding with its file, place and fixes, and the counts. */
export const json: Formatter = (files) => {
  const findings = files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, why, fix, line, col, endLine, endCol, fixes }) => ({
      rule,
      severity,
      message,
      why,
      fix,
      file: path,
      line,
      col,
      endLine,
      endCol,
      fixes: (fixes ?? []).map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ from, to, text }) => ({ offset: from, length: to - from, text })),
      })),
      url: pageOf(rule),
    })),
  );
  return JSON.stringify({ findings, files: files.length, ...countsOf(files) }, null, 2);
};
