import type { FlowStep } from '@micromoment/wire';
import { say } from './words.ts';

/** How many met each moment and how many stopped there: bars for the eye, and the same figures as a table. */
export function Flow({ steps }: { steps: readonly FlowStep[] }) {
  const most = Math.max(1, ...steps.map(({ met }) => met));
  return (
    <section>
      <h2>{say.wayThrough}</h2>
      <ol class="flow" aria-hidden="true">
        {steps.map((step) => (
          <li key={step.moment}>
            <span class="flow-name">{step.title}</span>
            {step.shown ? <Bar step={step} most={most} /> : <span class="note">{say.tooFew}</span>}
          </li>
        ))}
      </ol>
      <p class="note flow-key" aria-hidden="true">
        <span class="stayed" /> {say.wentOn} <span class="stopped" /> {say.stoppedHere}
      </p>
      <details>
        <summary>{say.asTable}</summary>
        <FlowTable steps={steps} />
      </details>
    </section>
  );
}

const Bar = ({ step: { met, stopped }, most }: { step: FlowStep; most: number }) => (
  <span class="flow-bar">
    <svg viewBox={`0 0 ${most} 10`} preserveAspectRatio="none">
      <rect class="stayed" width={met - stopped} height="10" />
      <rect class="stopped" x={met - stopped} width={stopped} height="10" />
    </svg>
    <span class="flow-count">{say.wentOnOf({ stayed: met - stopped, met })}</span>
  </span>
);

const FlowTable = ({ steps }: { steps: readonly FlowStep[] }) => (
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">{say.moment}</th>
        <th scope="col">{say.met}</th>
        <th scope="col">{say.stopped}</th>
      </tr>
    </thead>
    <tbody>
      {steps.map(({ moment, title, met, stopped, shown }) => (
        <tr key={moment}>
          <th scope="row">{title}</th>
          <td>{shown ? met : say.tooFew}</td>
          <td>{shown ? stopped : say.tooFew}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
