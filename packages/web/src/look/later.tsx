import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wordsArrived } from '../words/catalogue.ts';
import { calm } from './calm.ts';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';
import { say } from './words.ts';

/** When the code of a view is fetched: as soon as nothing else is to be done, or only when it is shown; `quietly` shows nothing until it is there, and keeps behind what the page is for. */
export type Fetching = 'ahead' | 'when-shown' | 'quietly';

/** A view whose code, and the words it says, are not part of the first load. */
export function fetchedLater<Props extends object = object>(fetching: Fetching, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  // A signal: what was fetched ahead may arrive after a view was drawn and before its effects run, and nobody else would draw it again.
  const fetched = signal<ComponentType<Props>>();
  const fetchIt = async () => {
    const view = await load();
    await wordsArrived();
    fetched.value ??= view;
  };
  if (fetching === 'ahead') ahead.push(fetchIt);
  return function FetchedLater(props: Props) {
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (fetched.peek()) return;
      (fetching === 'quietly' ? calm().then(fetchIt) : fetchIt()).catch(() => setFailed(true));
    }, []);
    const View = fetched.value;
    if (View) return <View {...props} />;
    if (fetching === 'quietly') return null;
    return failed ? <PageMissing /> : <Waiting />;
  };
}

/** Fetches what a day may need, once the first screen stands, so that none of it is missing when the network goes. */
export function fetchAhead(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchThem, { timeout: 4_000 });
  else setTimeout(fetchThem, 1_500);
}

/** Code that is no view, fetched ahead as well. */
export function alsoAhead<Code>(load: () => Promise<Code>): () => Promise<Code> {
  ahead.push(load);
  return load;
}

const ahead: (() => Promise<unknown>)[] = [];
const fetchThem = () => ahead.forEach((fetchIt) => void fetchIt().catch(() => undefined));

const PageMissing = () => (
  <Trouble refusal={{ code: 'page-not-fetched', what: say.pageNotFetched, remedy: say.checkAndLoad }} safe={say.keptHere}>
    <button class="button" onClick={() => location.reload()}>
      {say.loadAgain}
    </button>
  </Trouble>
);
