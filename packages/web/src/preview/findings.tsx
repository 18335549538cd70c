import type { PreviewFinding } from '@micromoment/wire';
import { say } from './words.ts';

/** What could be better about a text: where, what, why, and how to mend it. */
export const Findings = ({ findings }: { findings: readonly PreviewFinding[] }) => (
  <section aria-live="polite">
    <h2>{say.findings}</h2>
    {findings.length === 0 ? (
      <p class="muted">{say.noFindings}</p>
    ) : (
      <ol class="told-findings">
        {findings.map(({ rule, severity, message, why, fix, line, col }) => (
          <li key={`${rule} ${line} ${col}`} class={severity}>
            <p class="kind">
              {say[severity]}, {say.place({ line, column: col })}
            </p>
            <p>
              <strong>{message}</strong>
            </p>
            <p class="note">{why}</p>
            <p>{fix}</p>
          </li>
        ))}
      </ol>
    )}
  </section>
);
