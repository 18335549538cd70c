import { expected } from '../identity/who.ts';
import type { Remark } from '@micromoment/feedback';
import type { Piece, Said } from './remarks-on.ts';
import { say as sayRemark } from './remark-words.ts';
import { say } from './words.ts';

/** The learner's own words, with those underlined that a remark is about. */
export const OwnWords = ({ pieces }: { pieces: readonly Piece[] }) => (
  <blockquote class="story" dir="auto">
    {pieces.map(({ text, kind }, index) =>
      kind === undefined ? (
        text
      ) : (
        <mark key={index} class={kind}>
          {text}
        </mark>
      ),
    )}
  </blockquote>
);

/** At most two remarks, each a question and each to be waved away; or, where the words speak of a crisis, none of them. */
export function Remarks({ said, onUnfit }: { said: Said; onUnfit: (criterion: string) => void }) {
  if (said.distress) return <Heavy />;
  if (said.remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {said.remarks.map((remark) => (
        <li key={remark.criterion} class={remark.kind}>
          <p class="kind">{remark.kind === 'works' ? say.whatWorks : say.mightTry}</p>
          <p>{wordsOf(remark)}</p>
          <button type="button" class="link" onClick={() => onUnfit(remark.criterion)}>
            {say.doesNotFit}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A remark in the language of the screen. The words it is about tell the two ways of trying apart: with nothing marked, something is missing. */
function wordsOf({ kind, criterion, spans, asks }: Remark): string {
  const said: Readonly<Record<string, unknown>> = sayRemark;
  const words = said[`${kind === 'works' ? 'works' : spans.length > 0 ? 'without' : 'with'}.${criterion}`];
  return typeof words === 'string' ? words : asks;
}

/** What comes instead of feedback: people, and first the one the organisation named. */
function Heavy() {
  const contact = expected.value?.humanContact;
  return (
    <div class="well">
      <p>{say.heavy}</p>
      {contact && <p>{say.heavyContact({ contact })}</p>}
    </div>
  );
}
