import type { Demo } from '@micromoment/wire';
import { useEffect } from 'preact/hooks';
import { DemoEntrance } from '../demo/demo-entrance.tsx';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Waiting } from '../look/waiting.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { who } from './who.ts';
import { say } from './words.ts';

/** What somebody meets who is not signed in: the four people of the demo, or a way to get a link. */
export function Entrance() {
  const { answer } = useAnswer<Demo>('/api/v1/demo');
  if (!answer) return <Waiting lines={4} />;
  return (
    <div class="rhythm">
      <Ended />
      {answer.ok ? <DemoEntrance demo={answer.value} /> : <SignInPage />}
    </div>
  );
}

/** The last word to somebody who has erased themselves, read and heard. */
function Erased() {
  useEffect(() => announce(say.allErased), []);
  return <p class="well">{say.allErased}</p>;
}

/** What became of this device when a session ended without its owner's doing. */
function Ended() {
  if (who.value.kind !== 'nobody' || !who.value.ended) return null;
  const { ended } = who.value;
  if (ended === 'erased') return <Erased />;
  const { unsent, areKept } = ended;
  if (areKept) return <p class="well">{say.signedOut({ kept: say.keptAnswers({ count: unsent }) })}</p>;
  return (
    <div class="well stack">
      <p>{say.sessionEnded}</p>
      {unsent > 0 && <p>{say.wentWithIt({ count: unsent })}</p>}
    </div>
  );
}
