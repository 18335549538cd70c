/** One line of a table: words and figures. */
export type Row = readonly (string | number)[];

/** A table that a spreadsheet opens, under that name, as a file to keep (RFC 4180). */
export const tableNamed = (name: string, rows: readonly Row[]): Response =>
  // A byte order mark, so that spreadsheets read the letters of every language.
  new Response(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` },
  });

/** A day as every spreadsheet knows it. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Quoted, and never a formula: a cell that begins like one would be run by whoever opens the file. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
