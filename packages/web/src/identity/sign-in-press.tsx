import './identity.css';
import type { Me } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble, TroublePage } from '../look/trouble.tsx';
import { larder } from '../offline/device.ts';
import { go, place } from '../router.ts';
import { shareDevice, signedIn } from './who.ts';
import { say } from './words.ts';

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
    go(larder.peek().enrolments.length === 0 ? '/welcome' : '/');
  };
  // A server that cannot be reached, or is asked too often, leaves the link as good as it was.
  const isSpent = refusal !== undefined && refusal.status >= 400 && refusal.status < 500 && refusal.status !== 429;
  if (token === '') return <IncompleteLink />;
  return (
    <div class="sign-in rhythm enter">
      <div>
        <Heading says={isSpent ? say.opensNoMore : say.signInHere}>{isSpent ? say.opensNoMore : say.signInHere}</Heading>
        {!isSpent && <p class="muted">{say.onePress}</p>}
      </div>
      {refusal && (
        <Trouble refusal={refusal}>
          {isSpent && (
            <a class="button" href="/">
              {say.newLink}
            </a>
          )}
        </Trouble>
      )}
      {!isSpent && (
        <>
          <label class="choice">
            <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
            <span>
              {say.shared}
              <small>{say.sharedNote}</small>
            </span>
          </label>
          <div class="row">
            <button class="button" aria-disabled={sending} onClick={() => !sending && void press()}>
              {sending ? say.signingIn : say.signIn}
            </button>
          </div>
        </>
      )}
      {!isSpent && <p class="note">{say.signOutLater}</p>}
    </div>
  );
}

const IncompleteLink = () => (
  <TroublePage
    heading={say.linkIncomplete}
    refusal={{
      code: 'link-without-token',
      what: say.lastPartMissing,
      remedy: say.openAgain,
    }}
  >
    <a class="button" href="/">
      {say.newLink}
    </a>
  </TroublePage>
);
