import type { DiffLine } from '@micromoment/wire';

/** A blueprint's text before and after, line by line; the marks say what colour also shows. */
export const Diff = ({ lines }: { lines: readonly DiffLine[] }) => (
  <section>
    <h2>The blueprint’s text</h2>
    <div class="diff" tabIndex={0} role="group" aria-label="What changes in the blueprint’s text">
      {lines.map((line, index) => (
        <div key={index} class={`diff-line ${line.kind}`}>
          <span class="mark" aria-hidden="true">
            {MARKS[line.kind]}
          </span>
          <span class="unseen">{SPOKEN[line.kind]}</span>
          <code>{line.kind === 'gap' ? '…' : line.text}</code>
        </div>
      ))}
    </div>
  </section>
);

const MARKS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '−', added: '+', gap: ' ' };
const SPOKEN: Readonly<Record<DiffLine['kind'], string>> = { same: '', removed: 'Removed: ', added: 'Added: ', gap: 'Some lines further on: ' };
