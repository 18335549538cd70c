import { useEffect, useState } from 'preact/hooks';

/** Grey shapes where text will stand, shown only when the wait is long enough to be noticed. */
export function Waiting({ lines = 3 }: { lines?: number }) {
  const noticed = useNoticeableWait();
  return (
    <div class={noticed ? 'skeleton shown' : 'skeleton'} aria-busy="true">
      <p class="unseen">{noticed ? 'One moment.' : ''}</p>
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
