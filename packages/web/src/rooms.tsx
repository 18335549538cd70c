import { fetchedLater } from './look/later.tsx';
import { TroublePage } from './look/trouble.tsx';
import { say } from './look/words.ts';

const OutboxPage = fetchedLater('when-shown', () => import('./delivery/outbox-page.tsx').then((file) => file.OutboxPage));
const ReviewListPage = fetchedLater('when-shown', () => import('./review/review-list-page.tsx').then((file) => file.ReviewListPage));
const ReviewPage = fetchedLater('when-shown', () => import('./review/review-page.tsx').then((file) => file.ReviewPage));
const Studio = fetchedLater<{ path: string }>('when-shown', () => import('./studio/studio.tsx').then((file) => file.Studio));

/** The rooms of the house that a learner's day does not lead through. They are listed apart, so that a phone need not load even the list. */
export function Rooms({ path }: { path: string }) {
  const [, room, name = ''] = path.split('/').map(decodeURIComponent);
  if (room === 'review') return name === '' ? <ReviewListPage /> : <ReviewPage key={name} />;
  if (room === 'studio') return <Studio path={path} />;
  if (room === 'outbox') return <OutboxPage />;
  return (
    <TroublePage heading={say.noSuchPage} refusal={{ code: 'no-such-page', what: say.leadsNowhere, remedy: say.oneStepAway }}>
      <a class="button" href="/">
        {say.goToToday}
      </a>
    </TroublePage>
  );
}
