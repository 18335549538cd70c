import type { Piece, Said } from './remarks-on.ts';
import { say } from './words.ts';

/** The learner's own words, with those underlined that a remark is about. */
export const OwnWords = ({ pieces }: { pieces: readonly Piece[] }) => (
  <blockquote class="story">
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
      {said.remarks.map(({ criterion, kind, asks }) => (
        <li key={criterion} class={kind}>
          <p class="kind">{kind === 'works' ? say.whatWorks : say.mightTry}</p>
          <p>{asks}</p>
          <button type="button" class="link" onClick={() => onUnfit(criterion)}>
            {say.doesNotFit}
          </button>
        </li>
      ))}
    </ul>
  );
}

const Heavy = () => <p class="well">{say.heavy}</p>;
