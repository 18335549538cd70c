import { fetchedLater } from '../look/later.tsx';

/** What became of what was written here; it stands beneath the rest, and comes a moment after it. */
export const StillLine = fetchedLater('quietly', () => import('./line-state.tsx').then((file) => file.LineState));
