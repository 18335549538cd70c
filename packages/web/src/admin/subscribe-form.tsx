import type { CataloguesPage } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { CATALOGUES } from './catalogue-doors.ts';
import { say } from './catalogues-words.ts';
import { Line } from './line.tsx';

/** Where a catalogue is subscribed to, by its address and, better, the fingerprint of its key. */
export function SubscribeForm({ onSubscribed }: { onSubscribed: (page: CataloguesPage) => void }) {
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const subscribe = async () => {
    const subscribed = await ask<CataloguesPage>('POST', CATALOGUES, { address: address.trim(), fingerprint: fingerprint.trim() });
    setRefusal(subscribed.ok ? undefined : subscribed.problem);
    if (!subscribed.ok) return;
    setAddress('');
    setFingerprint('');
    announce(say.subscribed);
    onSubscribed(subscribed.value);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void subscribe();
  };
  return (
    <section>
      <h2>{say.subscribeTo}</h2>
      <form class="card stack" onSubmit={submit}>
        {refusal && <Trouble refusal={refusal} />}
        <Line label={say.address} note={say.addressNote} mode="url" required value={address} onWrite={setAddress} />
        <Line label={say.fingerprint} note={say.fingerprintNote} mode="text" value={fingerprint} onWrite={setFingerprint} />
        <button class="button">{say.subscribe}</button>
      </form>
    </section>
  );
}
