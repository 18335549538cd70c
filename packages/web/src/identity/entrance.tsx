import type { Demo } from '@micromoment/wire';
import { DemoEntrance } from '../demo/demo-entrance.tsx';
import { useAnswer } from '../look/asked.ts';
import { Waiting } from '../look/waiting.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { who } from './who.ts';

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

/** What became of this device when a session ended without its owner's doing. */
function Ended() {
  if (who.value.kind !== 'nobody' || !who.value.ended) return null;
  const { unsent, areKept } = who.value.ended;
  if (areKept) return <p class="well">{keptSentence(unsent)}</p>;
  return (
    <div class="well stack">
      <p>Your session has ended, so everything of yours was taken off this device. All that was sent is safe.</p>
      {unsent > 0 && <p>{unsent === 1 ? 'One answer had' : `${unsent} answers had`} not been sent yet, and went with it.</p>}
    </div>
  );
}

function keptSentence(unsent: number): string {
  const kept = unsent === 0 ? 'What you had begun to write waits' : unsent === 1 ? 'One answer waits' : `${unsent} answers wait`;
  return `You have been signed out, because it is a while since you signed in. ${kept} on this device, unreadable to others, for seven days. Sign in again and nothing is lost.`;
}
