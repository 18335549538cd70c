import type { FreshInLibrary } from '@micromoment/wire';
import { Fragment } from 'preact';
import { useAnswer } from '../look/asked.ts';
import { inlaid } from '../words/inlaid.ts';
import { say } from './words.ts';

/** What catalogues have brought this week, as one quiet line; nothing when they have brought nothing. */
export function FreshLine() {
  const { answer } = useAnswer<FreshInLibrary>('/api/v1/library/news');
  const fresh = answer?.ok ? answer.value.fresh.slice(0, MOST) : [];
  if (fresh.length === 0) return null;
  const titles = fresh.map(({ blueprint, title }, index) => (
    <Fragment key={blueprint}>
      {index > 0 && ' · '}
      <a href={`/library/${encodeURIComponent(blueprint)}`}>{title}</a>
    </Fragment>
  ));
  return <p class="note">{inlaid(say.fresh, { titles })}</p>;
}

// The line stays one line; the rest stands in the library.
const MOST = 2;
