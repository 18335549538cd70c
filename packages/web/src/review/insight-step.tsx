import type { ReviewPage } from '@micromoment/wire';
import { Flow } from './flow.tsx';
import { Ritual } from './ritual.tsx';

/** The one insight, its evidence, how sure it is, and what could speak against it. */
export function InsightStep({ page: { blueprint, insight, flow }, onward }: { page: ReviewPage; onward: () => void }) {
  return (
    <Ritual title={blueprint.title} at={0} heading={insight.headline}>
      <p class="chip calm">{standing(insight.status, insight.moreNeeded)}</p>
      <dl class="evidence card">
        <Because term="What it rests on" text={insight.evidence} />
        <Because term="How sure that is" text={insight.interval} />
        <Because term="What speaks against it" text={insight.against} />
        <Because term="What to keep an eye on" text={insight.guardrail} />
      </dl>
      {flow.length > 0 && <Flow steps={flow} />}
      <div class="row">
        <button class="button" onClick={onward}>
          Go on to the decision
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

function standing(status: ReviewPage['insight']['status'], moreNeeded: number | null): string {
  const more = moreNeeded === null ? '' : ` About ${moreNeeded} more people would settle it.`;
  switch (status) {
    case 'decide':
      return `This is worth a decision.${more}`;
    case 'keep':
      return `Keep watching; nothing here asks for a change.${more}`;
    case 'not-enough-yet':
      return `Not enough yet to say.${more}`;
  }
}
