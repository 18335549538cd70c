import './identity.css';
import type { Me } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble, TroublePage } from '../look/trouble.tsx';
import { go, place } from '../router.ts';
import { shareDevice, signedIn } from './who.ts';

/**
 * The page a sign-in link opens. Programs that look into mail follow links, and a token is spent only once:
 * so it stands in the part of the address that no server sees, and is sent when a person presses the button.
 */
export function SignInPress() {
  const [token] = useState(() => place.peek().fragment);
  const [isShared, setShared] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const press = async () => {
    setSending(true);
    const answer = await ask<Me>('POST', '/api/v1/sign-in', { token });
    setSending(false);
    if (!answer.ok) return setRefusal(answer.problem);
    shareDevice(isShared);
    await signedIn(answer.value);
    go('/');
  };
  if (token === '') return <IncompleteLink />;
  return (
    <div class="sign-in rhythm enter">
      <div>
        <Heading says="Sign in on this device?">Sign in on this device?</Heading>
        <p class="muted">You opened a link that was made for you. One press and you are in.</p>
      </div>
      {refusal && (
        <Trouble refusal={refusal}>
          <a class="button" href="/">
            Get a new link
          </a>
        </Trouble>
      )}
      {!refusal && (
        <>
          <label class="choice">
            <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
            <span>
              Others use this device too.
              <small>Then nothing of yours is kept on it once you close the page, and you need a connection to come back.</small>
            </span>
          </label>
          <div class="row">
            <button class="button" aria-disabled={sending} onClick={() => !sending && void press()}>
              {sending ? 'Signing in' : 'Sign in'}
            </button>
          </div>
        </>
      )}
      <p class="note">On a device you share, sign out when you leave: closing the page does not end your session.</p>
    </div>
  );
}

const IncompleteLink = () => (
  <TroublePage
    heading="This link is not complete."
    refusal={{
      code: 'link-without-token',
      what: 'The last part of the address is missing.',
      remedy: 'Open the link in your mail again, or ask for a new one.',
    }}
  >
    <a class="button" href="/">
      Get a new link
    </a>
  </TroublePage>
);
