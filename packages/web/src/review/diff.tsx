import type { DiffLine } from '@micromoment/wire';
import { say } from './words.ts';

/** A blueprint's text before and after, line by line; the marks say what colour also shows. */
export const Diff = ({ lines }: { lines: readonly DiffLine[] }) => (
  <section>
    <h2>{say.blueprintText}</h2>
    <DiffLines lines={lines} label={say.changesInText} />
  </section>
);

/** The lines alone, for where a heading stands already. */
export const DiffLines = ({ lines, label }: { lines: readonly DiffLine[]; label: string }) => (
  <div class="diff" tabIndex={0} role="group" aria-label={label}>
    {lines.map((line, index) => (
      <div key={index} class={`diff-line ${line.kind}`}>
        <span class="mark" aria-hidden="true">
          {MARKS[line.kind]}
        </span>
        <span class="unseen">{spoken(line.kind)}</span>
        <code>{line.kind === 'gap' ? '…' : line.text}</code>
      </div>
    ))}
  </div>
);

const MARKS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '−', added: '+', gap: ' ' };

/** What stands before a line for those who hear it. */
function spoken(kind: DiffLine['kind']): string {
  switch (kind) {
    case 'same':
      return '';
    case 'removed':
      return say.removed({ line: '' });
    case 'added':
      return say.added({ line: '' });
    case 'gap':
      return say.further({ line: '' });
  }
}
