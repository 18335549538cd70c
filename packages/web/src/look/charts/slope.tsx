import { Chart } from './chart.tsx';

export type SlopeOf = {
  readonly sentence: string;
  readonly asTable: string;
  readonly head: readonly [name: string, before: string, now: string];
  /** From where to where, on the scale from `least` to `most`. */
  readonly lines: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly least: number;
  readonly most: number;
  /** A value as it is written: `3.4`. */
  readonly written: (value: number) => string;
};

/** Two instants and a line between them for each name: what was before on the side a text begins on, what is now on the other. */
export function Slope({ sentence, asTable, head, lines, least, most, written }: SlopeOf) {
  const down = (value: number) => 6 + (1 - (value - least) / (most - least)) * 88;
  return (
    <Chart sentence={sentence} asTable={asTable} head={head} rows={lines.map(({ name, from, to }) => [name, written(from), written(to)])}>
      <div class="slope">
        <div class="slope-side">
          <span class="slope-when">{head[1]}</span>
          {lines.map(({ name, from }) => (
            <span key={name} class="slope-value" style={{ insetBlockStart: `${down(from)}%` }}>
              {written(from)}
            </span>
          ))}
        </div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map(({ name, from, to }, place) => (
            <line key={name} class={`slope-line kind-${place}`} x1="0" x2="100" y1={down(from)} y2={down(to)} />
          ))}
        </svg>
        <div class="slope-side">
          <span class="slope-when">{head[2]}</span>
          {lines.map(({ name, to }) => (
            <span key={name} class="slope-value" style={{ insetBlockStart: `${down(to)}%` }}>
              {written(to)}
            </span>
          ))}
        </div>
      </div>
      {lines.length > 1 && (
        <ul class="slope-key">
          {lines.map(({ name }, place) => (
            <li key={name}>
              <svg viewBox="0 0 24 8">
                <line class={`slope-line kind-${place}`} x1="0" x2="24" y1="4" y2="4" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </Chart>
  );
}
