import { expected, startIdentity, who } from './identity/who.ts';
import { Announcer } from './look/announce.tsx';
import { fetchedLater } from './look/later.tsx';
import { TroublePage } from './look/trouble.tsx';
import { waitedFor, Waiting } from './look/waiting.tsx';
import { say } from './look/words.ts';
import { PlayerPage } from './practice/player-page.tsx';
import { TodayPage } from './practice/today-page.tsx';
import { place } from './router.ts';
import { Top } from './top.tsx';

// What a learner's day does not need is fetched when it is asked for.
const Foot = fetchedLater('quietly', () => import('./foot.tsx').then((file) => file.Foot));
const DemoBar = fetchedLater('quietly', () => import('./demo/demo-bar.tsx').then((file) => file.DemoBar));
const Entrance = fetchedLater('when-shown', () => import('./identity/entrance.tsx').then((file) => file.Entrance));
const JobAidPage = fetchedLater('ahead', () => import('./practice/job-aid-page.tsx').then((file) => file.JobAidPage));
const OpenRooms = fetchedLater<{ path: string }>('when-shown', () => import('./open-rooms.tsx').then((file) => file.OpenRooms));
const Rooms = fetchedLater<{ path: string }>('when-shown', () => import('./rooms.tsx').then((file) => file.Rooms));

/** The frame that every screen stands in. */
export function App() {
  const { path } = place.value;
  return (
    <div class={frameFor(path)}>
      <a class="skip" href="#content">
        {say.skip}
      </a>
      {expected.value?.organisation.demo && (
        <div class="demo-place">
          <DemoBar />
        </div>
      )}
      <Top />
      <main id="content" tabIndex={-1}>
        <Screen path={path} />
      </main>
      {waitedFor.value === 0 && <Foot />}
      <Announcer />
    </div>
  );
}

const OPEN = new Set(['/in', '/notice', '/privacy', '/mails']);

/** Which screen an address shows: first those that need no name, then those that do. */
function Screen({ path }: { path: string }) {
  if (OPEN.has(path)) return <OpenRooms path={path} />;
  switch (who.value.kind) {
    case 'asking':
      return <Waiting />;
    case 'unreachable':
      return (
        <TroublePage heading={say.outOfReach} refusal={who.value.refusal} safe={say.nothingLost}>
          <button class="button" onClick={() => void startIdentity()}>
            {say.tryAgain}
          </button>
        </TroublePage>
      );
    case 'nobody':
      return <Entrance />;
    case 'somebody':
      return <SignedInScreen path={path} />;
  }
}

function SignedInScreen({ path }: { path: string }) {
  const [, room, name = ''] = path.split('/').map(decodeURIComponent);
  if (room === '') return <TodayPage />;
  if (room === 'moment') return <PlayerPage key={name} name={name} />;
  if (room === 'aid') return <JobAidPage key={name} />;
  return <Rooms path={path} />;
}

const frameFor = (path: string): string =>
  /^\/(review|sprints|studio|privacy)/.test(path) ? `frame wide${path.includes('/write/') ? ' studio' : ''}` : 'frame';
