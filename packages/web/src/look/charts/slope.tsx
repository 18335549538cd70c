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
          <Values values={lines.map(({ from }) => from)} down={down} written={written} />
        </div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map(({ name, from, to }, place) => (
            <line key={name} class={`slope-line kind-${place}`} x1="0" x2="100" y1={down(from)} y2={down(to)} />
          ))}
        </svg>
        <div class="slope-side">
          <span class="slope-when">{head[2]}</span>
          <Values values={lines.map(({ to }) => to)} down={down} written={written} />
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

/** A line of text is this high, of a hundred parts of the picture. */
const APART = 17;

type Side = { readonly values: readonly number[] } & Pick<SlopeOf, 'written'> & { readonly down: (value: number) => number };

/** The values at one end of the lines, each as high as its line; what is the same is written once, and what is close is moved apart to be read. */
function Values({ values, down, written }: Side) {
  const places = [...new Map(values.map((value) => [written(value), down(value)]))].toSorted(([, a], [, b]) => a - b);
  let above = -Infinity;
  return (
    <>
      {places.map(([words, place]) => {
        above = Math.max(place, above + APART);
        return (
          <span key={words} class="slope-value" style={{ insetBlockStart: `${above}%` }}>
            {words}
          </span>
        );
      })}
    </>
  );
}
