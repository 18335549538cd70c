import type { FlowStep } from '@micromoment/wire';

/** How many met each moment and how many stopped there: bars for the eye, and the same figures as a table. */
export function Flow({ steps }: { steps: readonly FlowStep[] }) {
  const most = Math.max(1, ...steps.map(({ met }) => met));
  return (
    <section>
      <h2>The way through, moment by moment</h2>
      <ol class="flow" aria-hidden="true">
        {steps.map((step) => (
          <li key={step.moment}>
            <span class="flow-name">{step.title}</span>
            {step.shown ? <Bar step={step} most={most} /> : <span class="note">too few to show</span>}
          </li>
        ))}
      </ol>
      <p class="note flow-key" aria-hidden="true">
        <span class="stayed" /> went on <span class="stopped" /> stopped here
      </p>
      <details>
        <summary>The same as a table</summary>
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
    <span class="flow-count">
      {met - stopped} of {met} went on
    </span>
  </span>
);

const FlowTable = ({ steps }: { steps: readonly FlowStep[] }) => (
  <table class="figures">
    <thead>
      <tr>
        <th scope="col">Moment</th>
        <th scope="col">Met it</th>
        <th scope="col">Stopped there</th>
      </tr>
    </thead>
    <tbody>
      {steps.map(({ moment, title, met, stopped, shown }) => (
        <tr key={moment}>
          <th scope="row">{title}</th>
          <td>{shown ? met : 'too few to show'}</td>
          <td>{shown ? stopped : 'too few to show'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
