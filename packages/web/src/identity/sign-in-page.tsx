import './identity.css';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { inlaid } from '../words/inlaid.ts';
import { say } from './words.ts';

/** Asks for a sign-in link by mail. Nobody has a password here. */
export function SignInPage() {
  const [email, setEmail] = useState('');
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking');
  const [refusal, setRefusal] = useState<Refusal>();
  const send = async () => {
    setState('sending');
    const answer = await ask('POST', '/api/v1/sign-in/link', { email: email.trim() });
    setRefusal(answer.ok ? undefined : answer.problem);
    setState(answer.ok ? 'sent' : 'asking');
  };
  if (state === 'sent') return <LinkSent email={email.trim()} onAgain={() => setState('asking')} />;
  return (
    <form
      class="sign-in rhythm enter"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div>
        <Heading says={say.signIn}>{say.signIn}</Heading>
        <p class="muted">{say.noPassword}</p>
      </div>
      <div class="writing">
        <label for="email">{say.email}</label>
        <input id="email" type="email" autocomplete="email" required value={email} onInput={(event) => setEmail(event.currentTarget.value)} />
      </div>
      {refusal && <Trouble refusal={refusal} />}
      <div class="row">
        <button class="button" aria-disabled={state === 'sending'}>
          {state === 'sending' ? say.sending : say.sendLink}
        </button>
      </div>
    </form>
  );
}

const LinkSent = ({ email, onAgain }: { email: string; onAgain: () => void }) => (
  <div class="sign-in rhythm enter">
    <div>
      <Heading says={say.lookInMail}>{say.lookInMail}</Heading>
      <p class="muted">{inlaid(say.onItsWay, { email: <strong>{email}</strong> })}</p>
    </div>
    <p>
      <button class="button quiet" onClick={onAgain}>
        {say.otherAddress}
      </button>
    </p>
  </div>
);
