import type { Instant, Mover } from '@micromoment/core';
import type { Practice, PracticePreview, PreviewedChange } from '@micromoment/wire';
import { presentTime } from '../clock.ts';
import { larder } from '../offline/device.ts';
import { dayPartWords } from '../practice/when-words.ts';
import { say } from './words.ts';

const SHOWN = 6;

/** What would move, come in or fall away in the next four weeks, in sentences. */
export const PreviewedChanges = ({ changes, practice }: { changes: PracticePreview['changes']; practice: Practice }) => (
  <section class="well stack" role="status">
    <h2>{say.wouldChange}</h2>
    {changes.length === 0 ? (
      <p>{say.nothingMoves}</p>
    ) : (
      <ul class="stack">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.blueprint} ${change.moment} ${change.from ?? change.to}`}>{sentence(change, practice)}</li>
        ))}
        {changes.length > SHOWN && <li class="muted">{say.andMore({ count: changes.length - SHOWN })}</li>}
      </ul>
    )}
  </section>
);

function sentence({ blueprint, moment, from, to, because }: PreviewedChange, { enrolments, zone }: Practice): string {
  const known = larder.value.blueprints.find((one) => one.blueprint.id === blueprint)?.blueprint.moments.find(({ id }) => id === moment);
  const title = known?.title ?? enrolments.find((enrolment) => enrolment.blueprint === blueprint)?.title ?? '';
  const words = (at: Instant) => dayPartWords(at, presentTime.value, zone);
  if (from !== null && to !== null) return [say.moves({ title, from: words(from), to: words(to) }), ...reasons(because)].join(' ');
  return to === null ? say.goesOut({ title, from: from === null ? '' : words(from) }) : say.comesIn({ title, to: words(to) });
}

/** The reasons that come from what somebody told of their days; that a day was full or evened out is no news to them. */
function reasons(because: readonly Mover[]): readonly string[] {
  const own = because.filter((mover) => mover === 'day-off' || mover === 'busy' || mover === 'paused' || mover === 'paired-with-event');
  return own.slice(0, 1).map((mover) => say[`because.${mover}`]);
}
