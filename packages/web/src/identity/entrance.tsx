import type { Demo } from '@micromoment/wire';
import { DemoEntrance } from '../demo/demo-entrance.tsx';
import { useAnswer } from '../look/asked.ts';
import { Waiting } from '../look/waiting.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** What somebody meets who is not signed in: the four people of the demo, or a way to get a link. */
export function Entrance() {
  const { answer } = useAnswer<Demo>('/api/v1/demo');
  if (!answer) return <Waiting lines={4} />;
  return answer.ok ? <DemoEntrance demo={answer.value} /> : <SignInPage />;
}
