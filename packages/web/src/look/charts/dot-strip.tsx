import { Chart } from './chart.tsx';

export type StripOf = {
  readonly sentence: string;
  readonly asTable: string;
  readonly head: readonly string[];
  /** A share, 0 to 1, between two others that it lies between; without figures where too few stand behind it. */
  readonly strips: readonly {
    readonly name: string;
    readonly share: number | null;
    readonly low: number;
    readonly high: number;
    readonly words: string;
    readonly cells: readonly string[];
  }[];
};

/** One dot a row on a common scale, with the span in which the truth lies: to see which stand apart, and which only seem to. */
export function DotStrip({ sentence, asTable, head, strips }: StripOf) {
  const most = Math.min(1, Math.max(0.2, ...strips.map(({ high }) => high)));
  const across = (share: number) => `${(share / most) * 100}%`;
  return (
    <Chart sentence={sentence} asTable={asTable} head={head} rows={strips.map(({ name, cells }) => [name, ...cells])}>
      <ol class="strips">
        {strips.map(({ name, share, low, high, words }) => (
          <li key={name}>
            <span class="strip-name">{name}</span>
            <span class="strip">
              <svg viewBox="0 0 100 16" preserveAspectRatio="none">
                <line class="strip-ground" x1="0" x2="100" y1="8" y2="8" />
                {share !== null && <line class="strip-span" x1={(low / most) * 100} x2={(high / most) * 100} y1="8" y2="8" />}
              </svg>
              {share !== null && <span class="strip-dot" style={{ insetInlineStart: across(share) }} />}
            </span>
            <span class="strip-words">{words}</span>
          </li>
        ))}
      </ol>
    </Chart>
  );
}
