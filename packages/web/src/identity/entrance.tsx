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

/** What became of this device when the session ended from elsewhere. */
function Ended() {
  if (who.value.kind !== 'nobody' || who.value.unsent === undefined) return null;
  const { unsent } = who.value;
  return (
    <div class="well stack">
      <p>Your session has ended, so everything of yours was taken off this device. All that was sent is safe.</p>
      {unsent > 0 && <p>{unsent === 1 ? 'One answer had' : `${unsent} answers had`} not been sent yet, and went with it.</p>}
    </div>
  );
}
