import type { Whom } from '@micromoment/core';
import type { Desk } from './desk.ts';
import { say } from './words.ts';

/** What the text changes against the one in use, in the author's words and for whom, and whose history it would strand. */
export function ChangesPanel({ desk }: { desk: Desk }) {
  if (desk.inUse.value === null) return <p class="muted">{say.firstVersion}</p>;
  if (desk.isStale.value) return <p class="muted">{say.unreadable}</p>;
  const { changes, lost } = desk.judged.value ?? { changes: [], lost: [] };
  return (
    <div class="stack">
      {changes.length === 0 && lost.length === 0 && <p class="muted">{say.noChanges}</p>}
      {WHOM.map((whom) => {
        const told = changes.filter((change) => change.whom === whom);
        return told.length === 0 ? null : <Told key={whom} heading={say[whom]} lines={told.map(({ what }) => what)} />;
      })}
      {lost.length > 0 ? <Told heading={say.strands} lines={lost} /> : changes.length > 0 && <p class="note">{say.nobodyLost}</p>}
    </div>
  );
}

const WHOM: readonly Whom[] = ['learners', 'observers', 'managers', 'facilitators'];

const Told = ({ heading, lines }: { heading: string; lines: readonly string[] }) => (
  <section>
    <h2>{heading}</h2>
    <ul class="told">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
