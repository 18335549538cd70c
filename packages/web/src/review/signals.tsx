import type { ReviewPage } from '@micromoment/wire';
import { say } from './words.ts';

/** Every signal with what it counts of what, and how: nothing on this page is a figure without a definition. */
export function Signals({ page: { signals, flow }, path }: { page: Pick<ReviewPage, 'signals' | 'flow'>; path: string }) {
  const nameOf = (moment: string | null) => flow.find((step) => step.moment === moment)?.title;
  return (
    <section class="every-signal">
      <h2>{say.everySignal}</h2>
      <details>
        <summary>{say.howCounted}</summary>
        <div class="chart-table" tabIndex={0} role="group" aria-label={say.everySignal}>
          <table class="figures signals">
            <thead>
              <tr>
                <th scope="col">{say.signal}</th>
                <th scope="col">{say.figure}</th>
                <th scope="col">{say.howThis}</th>
              </tr>
            </thead>
            <tbody>
              {signals.map(({ name, title, moment, shown, numerator, denominator, means }) => (
                <tr key={name}>
                  <th scope="row">
                    {title}
                    {moment !== null && <small>{nameOf(moment)}</small>}
                  </th>
                  <td>{shown ? say.countOf({ count: numerator, of: denominator }) : say.tooFew}</td>
                  <td>{means}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="note">{say.signalsNote}</p>
      <p>
        <a class="button quiet" href={`${path}/figures.csv`} download>
          {say.takeAlong}
        </a>
      </p>
    </section>
  );
}
