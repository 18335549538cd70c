import { CHECK_IN_LINES } from '@micromoment/core';
import type { CheckInShown } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { reader } from '../offline/device.ts';
import { CheckInForm } from './check-in-form.tsx';
import { dayFirst } from './day.ts';
import { say } from './words.ts';

/** Check-ins that were kept, the newest first; each may be mended by either of the two. */
export const CheckIns = ({ checkIns, onKept }: { checkIns: readonly CheckInShown[]; onKept: () => void }) => (
  <ul class="stack">
    {checkIns.map((checkIn) => (
      <li key={`${checkIn.id} ${checkIn.writtenAt}`} class="card stack">
        <CheckInCard checkIn={checkIn} onKept={onKept} />
      </li>
    ))}
  </ul>
);

function CheckInCard({ checkIn, onKept }: { checkIn: CheckInShown; onKept: () => void }) {
  const [mending, setMending] = useState(false);
  const { lines, heldAt, lead, person, leadName, personName, writtenBy } = checkIn;
  const other = lead === reader.value ? { id: person, name: personName } : { id: lead, name: leadName };
  if (mending) return <CheckInForm other={other} known={checkIn} onKept={onKept} />;
  return (
    <>
      <h3>{say.heldOn({ day: dayFirst(heldAt), name: other.name })}</h3>
      <dl class="lines">
        {CHECK_IN_LINES.filter((line) => lines[line] !== '').map((line) => [
          <dt key={line}>{say[`line.${line}`]}</dt>,
          <dd key={`${line} said`}>{lines[line]}</dd>,
        ])}
      </dl>
      <p class="note">{say.writtenBy({ name: writtenBy === reader.value ? say.you : other.name })}</p>
      <div class="row">
        <button class="button quiet" onClick={() => setMending(true)}>
          {say.mend}
        </button>
      </div>
    </>
  );
}
