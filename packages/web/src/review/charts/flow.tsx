import type { FlowStep } from '@micromoment/wire';
import { Chart } from '../../look/charts/chart.tsx';
import { say } from '../words.ts';

/** How many met each moment and how many stopped there. */
export function Flow({ steps }: { steps: readonly FlowStep[] }) {
  if (!steps.some(({ shown }) => shown)) return <p class="muted">{say.flowNothing}</p>;
  const most = Math.max(1, ...steps.map(({ met }) => met));
  const rows = steps.map(({ title, met, stopped, shown }) => (shown ? [title, String(met), String(stopped)] : [title, say.tooFew, say.tooFew]));
  return (
    <Chart sentence={flowSentence(steps)} asTable={say.asTable} head={[say.moment, say.met, say.stopped]} rows={rows}>
      <ol class="flow">
        {steps.map((step) => (
          <li key={step.moment}>
            <span class="flow-name">{step.title}</span>
            {step.shown ? <Bar step={step} most={most} /> : <span class="note">{say.tooFew}</span>}
          </li>
        ))}
      </ol>
      <p class="note flow-key">
        <span class="stayed" /> {say.wentOn} <span class="stopped" /> {say.stoppedHere}
      </p>
    </Chart>
  );
}

/** How many went on all in all. */
function flowSentence(steps: readonly FlowStep[]): string {
  const met = steps.reduce((sum, step) => sum + step.met, 0);
  const stopped = steps.reduce((sum, step) => sum + step.stopped, 0);
  return say.flowSays({ stayed: met - stopped, met });
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
