import './charts.css';
import type { ComponentChildren } from 'preact';

/** Any figure: the sentence that it says is its title, the drawing is for the eye, and the table holds the same figures for everybody. */
export type Charted = {
  /** What the figures say, as one sentence. */
  readonly sentence: string;
  /** The summary that opens the table. */
  readonly asTable: string;
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
  /** What stands beneath the drawing in words, for everybody. */
  readonly beneath?: ComponentChildren;
};

export const Chart = ({ sentence, asTable, head, rows, children, beneath }: Charted) => (
  <figure class="chart">
    <figcaption>{sentence}</figcaption>
    <div class="chart-drawing" aria-hidden="true">
      {children}
    </div>
    {beneath}
    <details>
      <summary>{asTable}</summary>
      <div class="chart-table" tabIndex={0} role="group" aria-label={sentence}>
        <table class="figures">
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], place) => (
              <tr key={place}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>
);
