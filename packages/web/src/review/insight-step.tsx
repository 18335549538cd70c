import type { ReviewPage } from '@micromoment/wire';
import { useKeys } from '../look/keys.ts';
import { AlsoHere } from './also-here.tsx';
import { Confidence } from './charts/confidence.tsx';
import { Flow } from './charts/flow.tsx';
import { StopsStrip } from './charts/stops-strip.tsx';
import { StopsTrend } from './charts/stops-trend.tsx';
import { Decisions } from './decisions.tsx';
import { Ritual } from './ritual.tsx';
import { RunningCheck, suggestsPutBack } from './running-check.tsx';
import { Signals } from './signals.tsx';
import type { Held } from './use-draft.ts';
import { say } from './words.ts';

type Looking = {
  readonly page: ReviewPage;
  readonly path: string;
  readonly held: Held;
  readonly onEnded: (page: ReviewPage) => void;
  readonly onward: () => void;
};

/** The one insight, its evidence, how sure it is, what could speak against it, and the figures it stands among. */
export function InsightStep({ page, path, held, onEnded, onward }: Looking) {
  const { blueprint, insight, flow, history } = page;
  // Its headline says how much is missing, and of what.
  const isChecking = history.some(({ check }) => check?.verdict === 'too-early');
  useKeys({ Enter: onward });
  return (
    <Ritual title={blueprint.title} at={0} heading={insight.headline}>
      <p class="chip calm">{isChecking ? say[insight.status] : standing(insight.status, insight.moreNeeded)}</p>
      <AlsoHere held={held} />
      <RunningCheck page={page} path={path} onEnded={onEnded} />
      <dl class="evidence card">
        <Because term={say.restsOn} text={insight.evidence} />
        <Because term={say.howSure} text={insight.interval} />
        <Because term={say.against} text={insight.against} />
        <Because term={say.eyeOn} text={insight.guardrail} />
      </dl>
      {insight.also.length > 0 && (
        <details>
          <summary>{say.alsoFound({ count: insight.also.length })}</summary>
          <ul class="also">
            {insight.also.map((headline) => (
              <li key={headline}>{headline}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <button class={isChecking || suggestsPutBack(page) ? 'button quiet' : 'button'} onClick={onward}>
          {say.toDecision}
        </button>
      </div>
      <section class="pictures">
        <h2>{say.wayThrough}</h2>
        <Flow steps={flow} />
        <StopsStrip steps={flow} />
      </section>
      {(page.trend.length > 0 || page.slopes.length > 0) && (
        <section class="pictures">
          <h2>{say.overTime}</h2>
          <StopsTrend page={page} />
          <Confidence slopes={page.slopes} />
        </section>
      )}
      <Signals page={page} path={path} />
      <Decisions history={history} />
    </Ritual>
  );
}

const Because = ({ term, text }: { term: string; text: string }) =>
  text === '' ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );

const standing = (status: ReviewPage['insight']['status'], moreNeeded: number | null): string =>
  moreNeeded === null ? say[status] : `${say[status]} ${say.moreNeeded({ count: moreNeeded })}`;
