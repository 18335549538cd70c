import type { ReviewPage } from '@micromoment/wire';
import { Flow } from './flow.tsx';
import { Ritual } from './ritual.tsx';
import { say } from './words.ts';

/** The one insight, its evidence, how sure it is, and what could speak against it. */
export function InsightStep({ page: { blueprint, insight, flow }, onward }: { page: ReviewPage; onward: () => void }) {
  return (
    <Ritual title={blueprint.title} at={0} heading={insight.headline}>
      <p class="chip calm">{standing(insight.status, insight.moreNeeded)}</p>
      <dl class="evidence card">
        <Because term={say.restsOn} text={insight.evidence} />
        <Because term={say.howSure} text={insight.interval} />
        <Because term={say.against} text={insight.against} />
        <Because term={say.eyeOn} text={insight.guardrail} />
      </dl>
      {flow.length > 0 && <Flow steps={flow} />}
      <div class="row">
        <button class="button" onClick={onward}>
          {say.toDecision}
        </button>
      </div>
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
