import { may } from '@micromoment/core';
import { expected } from './identity/who.ts';
import { say } from './look/words.ts';
import { place } from './router.ts';

/** The name of the house and the few rooms this person may enter. */
export function Top() {
  const me = expected.value;
  return (
    <header class="top">
      <a href="/" class="wordmark">
        <Mark />
        <span>Micromoment</span>
      </a>
      {me && (
        <nav aria-label={say.main}>
          <ul>
            <Room path="/" name={say.today} />
            <Room path="/library" name={say.library} />
            <Room path="/you" name={say.yours} />
            {me.person.roles.includes('manager') && <Room path="/team" name={say.team} />}
            {may(me.person, 'run-sprints') && <Room path="/sprints" name={say.sprints} />}
            {may(me.person, 'review') && <Room path="/review" name={say.review} />}
            {may(me.person, 'publish') && <Room path="/studio" name={say.studio} />}
            {(me.organisation.demo || may(me.person, 'administer')) && <Room path="/outbox" name={say.outbox} />}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Room({ path, name }: { path: string; name: string }) {
  const isHere = path === '/' ? place.value.path === '/' : place.value.path.startsWith(path);
  return (
    <li>
      <a href={path} aria-current={isHere ? 'page' : undefined}>
        {name}
      </a>
    </li>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="var(--accent)" />
    <path
      d="M8 12h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM20 13.5h2a2.5 2.5 0 0 1 0 5h-2"
      fill="none"
      stroke="var(--on-accent)"
      stroke-width="2"
      stroke-linejoin="round"
    />
  </svg>
);
