import { Chart } from './chart.tsx';

export type TrendOf = {
  readonly sentence: string;
  readonly asTable: string;
  readonly head: readonly string[];
  /** In the order of time: where it stands in it, its share of a hundred, and its row of the table. */
  readonly points: readonly { readonly at: number; readonly share: number; readonly cells: readonly string[] }[];
  /** What was decided when; each stands on the line as a number and beneath it in words. */
  readonly notes: readonly { readonly at: number; readonly words: string }[];
  /** What the first and the last point say beneath themselves. */
  readonly first: string;
  readonly last: string;
};

/** A line through weeks, with the decisions that were made on the way. It reads from the side a text begins on. */
export function Trend({ sentence, asTable, head, points, notes, first, last }: TrendOf) {
  const span = spanOf([...points, ...notes].map(({ at }) => at));
  const most = Math.max(10, ...points.map(({ share }) => share));
  const [across, down] = [(at: number) => span.part(at) * 100, (share: number) => 100 - (share / most) * 92];
  const line = points.map(({ at, share }) => `${across(at)},${down(share)}`).join(' ');
  const end = points.at(-1);
  return (
    <Chart sentence={sentence} asTable={asTable} head={head} rows={points.map(({ cells }) => cells)} beneath={<Notes notes={notes} />}>
      <div class="trend">
        <span class="trend-top">{Math.round(most)} %</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {notes.map(({ at }, place) => (
            <line key={place} class="trend-note" x1={across(at)} x2={across(at)} y1="0" y2="100" />
          ))}
          <line class="trend-ground" x1="0" x2="100" y1="100" y2="100" />
          <polyline class="trend-line" points={line} />
        </svg>
        {points.map(({ at, share }, place) => (
          <span key={place} class="trend-point" style={{ insetInlineStart: `${across(at)}%`, insetBlockStart: `${down(share)}%` }} />
        ))}
        {notes.map(({ at }, place) => (
          <span key={place} class="trend-number" style={{ insetInlineStart: `${across(at)}%` }}>
            {place + 1}
          </span>
        ))}
        {points.length > 1 && <span class="trend-first">{first}</span>}
        {end && <span class="trend-last">{last}</span>}
      </div>
    </Chart>
  );
}

/** What the numbers on the line stand for. */
const Notes = ({ notes }: Pick<TrendOf, 'notes'>) =>
  notes.length === 0 ? null : (
    <ol class="trend-notes">
      {notes.map(({ words }, place) => (
        <li key={place}>
          <span class="trend-number" aria-hidden="true">
            {place + 1}
          </span>{' '}
          {words}
        </li>
      ))}
    </ol>
  );

/** Where an instant stands between the first and the last, 0 to 1. */
function spanOf(instants: readonly number[]): { part(at: number): number } {
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  return { part: (at) => (last > first ? (at - first) / (last - first) : 0.5) };
}
