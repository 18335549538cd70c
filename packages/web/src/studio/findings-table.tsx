import type { Finding, Fix } from '@micromoment/lint';
import { DiffLines } from '../review/diff.tsx';
import { changedLines } from './changed-lines.ts';
import { say } from './words.ts';

type FindingsProps = {
  readonly findings: readonly Finding[];
  readonly text: string;
  /** False while the findings are about an earlier text; then nothing can be mended for a blink. */
  readonly isFresh: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
};

/** What could be better, each with its place, what, why and how to mend it; what can be mended by a press says first what that changes. */
export function FindingsTable({ findings, ...more }: FindingsProps) {
  if (findings.length === 0) return <p class="muted">{say.noFindings}</p>;
  // The roles are written out: on a narrow screen the style takes the table apart, and with it what the browser tells of it.
  return (
    <table class="findings" role="table">
      <caption class="unseen">{say.findingsTable}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[say.where, say.what, say.whyFix].map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {findings.map((finding) => (
          <FindingRow key={`${finding.rule} ${finding.line} ${finding.col} ${finding.message}`} finding={finding} {...more} />
        ))}
      </tbody>
    </table>
  );
}

function FindingRow({ finding, text, isFresh, onGo, onFix }: Omit<FindingsProps, 'findings'> & { readonly finding: Finding }) {
  const { severity, message, why, fix, line, col, fixes = [] } = finding;
  return (
    <tr role="row" class={severity}>
      <td role="cell">
        <button type="button" class="link" onClick={() => onGo(finding)}>
          {say.place({ line, column: col })}
        </button>
      </td>
      <td role="cell">
        <span class="kind">{say[severity]}</span>
        <strong>{message}</strong>
      </td>
      <td role="cell">
        <p class="note">{why}</p>
        <p>{fix}</p>
        {isFresh && fixes.map((one) => <FixOffer key={one.title} fix={one} text={text} onFix={onFix} />)}
      </td>
    </tr>
  );
}

const FixOffer = ({ fix, text, onFix }: { fix: Fix; text: string; onFix: (fix: Fix) => void }) => (
  <div class="fix">
    <DiffLines lines={changedLines(text, fix.edits)} label={`${say.seeFix}: ${fix.title}`} />
    <button type="button" class="button quiet" onClick={() => onFix(fix)}>
      {fix.safe ? say.safeFix : say.otherFix}: {fix.title}
    </button>
    {!fix.safe && <p class="note">{say.otherFixNote}</p>}
  </div>
);
