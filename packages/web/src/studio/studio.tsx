import '../review/review.css';
import './studio.css';
import { fetchedLater } from '../look/later.tsx';
import { BlueprintListPage } from './blueprint-list-page.tsx';

// The editor is the larger part of the studio; the list does without.
const NewBlueprintPage = fetchedLater('when-shown', () => import('./new-blueprint-page.tsx').then((file) => file.NewBlueprintPage));
const StudioPage = fetchedLater<{ id: string }>('when-shown', () => import('./studio-page.tsx').then((file) => file.StudioPage));

/** The studio's rooms by the address after `/studio/`: the list, a new blueprint, or one that is open for writing. */
export function Studio({ path }: { path: string }) {
  const [, , room = '', id = ''] = path.split('/').map(decodeURIComponent);
  if (room === 'new') return <NewBlueprintPage />;
  return room === 'write' ? <StudioPage key={id} id={id} /> : <BlueprintListPage />;
}
