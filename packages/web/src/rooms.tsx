import { fetchedLater } from './look/later.tsx';
import { TroublePage } from './look/trouble.tsx';
import { say } from './look/words.ts';

const BlueprintPage = fetchedLater<{ name: string }>('when-shown', () => import('./library/blueprint-page.tsx').then((file) => file.BlueprintPage));
const CataloguesPage = fetchedLater('when-shown', () => import('./admin/catalogues-page.tsx').then((file) => file.CataloguesPage));
const DeeperLookPage = fetchedLater('when-shown', () => import('./admin/deeper-look-page.tsx').then((file) => file.DeeperLookPage));
const LibraryPage = fetchedLater('when-shown', () => import('./library/library-page.tsx').then((file) => file.LibraryPage));
const OfferPage = fetchedLater<{ parts: readonly string[] }>('when-shown', () => import('./admin/offer-page.tsx').then((file) => file.OfferPage));
const OutboxPage = fetchedLater('when-shown', () => import('./delivery/outbox-page.tsx').then((file) => file.OutboxPage));
const ReviewListPage = fetchedLater('when-shown', () => import('./review/review-list-page.tsx').then((file) => file.ReviewListPage));
const ReviewPage = fetchedLater('when-shown', () => import('./review/review-page.tsx').then((file) => file.ReviewPage));
const YouPage = fetchedLater('when-shown', () => import('./you/you-page.tsx').then((file) => file.YouPage));
const ProgressPage = fetchedLater('when-shown', () => import('./you/progress-page.tsx').then((file) => file.ProgressPage));
const ChangesPage = fetchedLater('when-shown', () => import('./you/changes-page.tsx').then((file) => file.ChangesPage));
const SettingsPage = fetchedLater('when-shown', () => import('./you/settings-page.tsx').then((file) => file.SettingsPage));
const WelcomePage = fetchedLater('when-shown', () => import('./you/welcome-page.tsx').then((file) => file.WelcomePage));
const SprintListPage = fetchedLater('when-shown', () => import('./sprint/sprint-list-page.tsx').then((file) => file.SprintListPage));
const SprintPage = fetchedLater<{ name: string }>('when-shown', () => import('./sprint/sprint-page.tsx').then((file) => file.SprintPage));
const TeamPage = fetchedLater('when-shown', () => import('./team/team-page.tsx').then((file) => file.TeamPage));
const CheckInPage = fetchedLater<{ name: string }>('when-shown', () => import('./team/check-in-page.tsx').then((file) => file.CheckInPage));
const SeenPage = fetchedLater('when-shown', () => import('./team/seen-page.tsx').then((file) => file.SeenPage));
const Studio = fetchedLater<{ path: string }>('when-shown', () => import('./studio/studio.tsx').then((file) => file.Studio));

/** The rooms of the house that a learner's day does not lead through. They are listed apart, so that a phone need not load even the list. */
export function Rooms({ path }: { path: string }) {
  const [, room, name = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (room === 'library') return name === '' ? <LibraryPage /> : <BlueprintPage key={name} name={name} />;
  if (room === 'admin' && name === 'catalogues') return rest.length === 0 ? <CataloguesPage /> : <OfferPage key={path} parts={rest} />;
  if (room === 'admin' && name === 'deeper-look') return <DeeperLookPage />;
  if (room === 'review') return name === '' ? <ReviewListPage /> : <ReviewPage key={name} />;
  if (room === 'studio') return <Studio path={path} />;
  if (room === 'sprints') return name === '' ? <SprintListPage /> : <SprintPage key={name} name={name} />;
  if (room === 'team') return name === '' ? <TeamPage /> : <CheckInPage key={name} name={name} />;
  if (room === 'seen') return <SeenPage />;
  if (room === 'outbox') return <OutboxPage />;
  if (room === 'you') return <YouPage />;
  if (room === 'progress') return <ProgressPage />;
  if (room === 'changes') return <ChangesPage />;
  if (room === 'settings') return <SettingsPage />;
  if (room === 'welcome') return <WelcomePage />;
  return (
    <TroublePage heading={say.noSuchPage} refusal={{ code: 'no-such-page', what: say.leadsNowhere, remedy: say.oneStepAway }}>
      <a class="button" href="/">
        {say.goToToday}
      </a>
    </TroublePage>
  );
}
