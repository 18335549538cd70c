import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';

/** A screen whose code is fetched when it is first shown. `quietly` shows nothing until it is there. */
export function fetchedLater(load: () => Promise<ComponentType>, quietly?: 'quietly'): ComponentType {
  let fetched: ComponentType | undefined;
  return function FetchedLater() {
    const [, show] = useState(fetched);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (fetched) return;
      load().then(
        (view) => show(() => (fetched = view)),
        () => setFailed(true),
      );
    }, []);
    const View = fetched;
    if (View) return <View />;
    if (quietly) return null;
    return failed ? <PageMissing /> : <Waiting />;
  };
}

const PageMissing = () => (
  <Trouble
    refusal={{ code: 'page-not-fetched', what: 'This page could not be fetched.', remedy: 'Check your connection and load it again.' }}
    safe="What you wrote is kept on this device."
  >
    <button class="button" onClick={() => location.reload()}>
      Load again
    </button>
  </Trouble>
);
