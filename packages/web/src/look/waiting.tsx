import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { say } from './words.ts';

/** How many parts of the page are still being waited for; what stands beneath them waits as well, so that nothing jumps. */
export const waitedFor = signal(0);

/** Grey shapes where text will stand, shown only when the wait is long enough to be noticed; `within` a page that already has its heading. */
export function Waiting({ lines = 3, within = false }: { lines?: number; within?: boolean }) {
  const noticed = useNoticeableWait();
  useLayoutEffect(() => {
    waitedFor.value += 1;
    return () => void (waitedFor.value -= 1);
  }, []);
  return (
    <div class={noticed ? 'skeleton shown' : 'skeleton'} aria-busy="true">
      {within ? <p class="unseen">{say.oneMoment}</p> : <h1 class="unseen">{say.oneMoment}</h1>}
      <div class="bone title" />
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class="bone" />
      ))}
    </div>
  );
}

const NOTICEABLE = 200;

function useNoticeableWait(): boolean {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const alarm = setTimeout(() => setNoticed(true), NOTICEABLE);
    return () => clearTimeout(alarm);
  }, []);
  return noticed;
}
