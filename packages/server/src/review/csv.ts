import type { ReviewPage } from '@micromoment/wire';

/** The figures of a review page as one table a spreadsheet reads: what one may see on the page, and nothing more. */
export function figuresAsCsv({ blueprint, flow, trend, signals }: ReviewPage): Response {
  const rows: readonly (readonly (string | number)[])[] = [
    ['figure', 'about', 'from', 'count', 'of', 'means'],
    ...flow
      .filter(({ shown }) => shown)
      .map(({ title, met, stopped }) => ['stopped', title, '', stopped, met, 'Visits to the moment; of them, those left unanswered for three days.']),
    ...trend.map(({ at, met, stopped }) => [
      'stopped, week by week',
      'all moments',
      new Date(at).toISOString().slice(0, 10),
      stopped,
      met,
      'Visits first shown in the week from that Monday.',
    ]),
    ...signals
      .filter(({ shown }) => shown)
      .map(({ title, moment, numerator, denominator, means }) => [
        title,
        flow.find((step) => step.moment === moment)?.title ?? 'all moments',
        '',
        numerator,
        denominator,
        means,
      ]),
  ];
  // A byte order mark, so that spreadsheets read the letters of every language.
  return new Response(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${blueprint.id}-figures.csv"` },
  });
}

/** Quoted, and never a formula: a cell that begins like one would be run by whoever opens the file. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
