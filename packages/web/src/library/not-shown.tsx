import type { Refusal } from '../doors.ts';
import { TroublePage } from '../look/trouble.tsx';
import { say } from './words.ts';

/** Why the library is not there: the line is cut, which is nobody's trouble, or the server refused. */
export function NotShown({ heading, refusal, again }: { heading: string; refusal: Refusal; again: () => void }) {
  const isCut = refusal.status === 0;
  return (
    <TroublePage heading={isCut ? say.offline : heading} refusal={refusal} {...(isCut ? { safe: say.offlineNote } : {})}>
      <button class="button" onClick={again}>
        {say.tryAgain}
      </button>
    </TroublePage>
  );
}
