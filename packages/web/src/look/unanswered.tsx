import type { Result } from '@micromoment/core';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../doors.ts';
import { TroublePage } from './trouble.tsx';
import { Waiting } from './waiting.tsx';
import { say } from './words.ts';

type NotThere = {
  readonly answer: Result<unknown, Refusal> | undefined;
  readonly again: () => void;
  /** What could not be shown, as the page's title. */
  readonly heading: string;
  readonly safe?: string;
  readonly lines?: number;
  /** Where to go from a page that is not there or not open to the reader; to Today, unless something is nearer. */
  readonly elsewhere?: ComponentChildren;
};

/** What a page shows whose answer is not there: grey shapes while it is asked for, that this page needs a connection, or why it was refused. */
export function Unanswered({ answer, again, heading, safe, lines = 5, elsewhere }: NotThere) {
  if (!answer || answer.ok) return <Waiting lines={lines} />;
  // A cut line is nobody's trouble, and most of what somebody came for goes on without it.
  const isCut = answer.problem.status === 0;
  // To ask once more would never help.
  const isClosed = answer.problem.status === 403 || answer.problem.status === 404;
  const kept = safe ?? (isCut ? say.goesOn : undefined);
  return (
    <TroublePage heading={isCut ? say.needsConnection : heading} refusal={answer.problem} {...(kept === undefined ? {} : { safe: kept })}>
      {isClosed ? (
        (elsewhere ?? (
          <a class="button" href="/">
            {say.goToToday}
          </a>
        ))
      ) : (
        <button type="button" class="button" onClick={again}>
          {say.tryAgain}
        </button>
      )}
    </TroublePage>
  );
}
