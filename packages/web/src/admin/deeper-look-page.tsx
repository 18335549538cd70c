import type { DeeperLookSettings } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { say } from './deeper-look-words.ts';
import { Line } from './line.tsx';

const PATH = '/api/v1/deeper-look/settings';

/** What an organisation offers to look at responses with, beside each person's own device. */
export function DeeperLookPage() {
  const { answer, again, put } = useAnswer<DeeperLookSettings>(PATH);
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShow} />;
  return (
    <div class="rhythm enter">
      <div>
        <Heading says={say.heading}>{say.heading}</Heading>
        <p class="muted">{say.intro}</p>
      </div>
      <Settings settings={answer.value} onSaved={put} />
    </div>
  );
}

function Settings({ settings, onSaved }: { settings: DeeperLookSettings; onSaved: (settings: DeeperLookSettings) => void }) {
  const [byEncoder, setByEncoder] = useState(settings.byEncoder);
  const [hasModel, setHasModel] = useState(settings.model !== null);
  const [model, setModel] = useState({ address: settings.model?.address ?? '', name: settings.model?.name ?? '', key: '' });
  const [humanContact, setHumanContact] = useState(settings.humanContact ?? '');
  const [refusal, setRefusal] = useState<Refusal>();
  const save = async () => {
    const { address, name, key } = model;
    const chosen = hasModel ? { address: address.trim(), name: name.trim(), ...(key === '' ? {} : { key }) } : null;
    const saved = await ask<DeeperLookSettings>('POST', PATH, { byEncoder, model: chosen, humanContact });
    setRefusal(saved.ok ? undefined : saved.problem);
    if (!saved.ok) return;
    announce(say.saved);
    onSaved(saved.value);
  };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {refusal && <Trouble refusal={refusal} />}
      <Line label={say.contact} note={say.contactNote} mode="text" value={humanContact} onWrite={setHumanContact} />
      <Offer words={say.byEncoder} note={settings.isEncoderHere ? say.byEncoderNote : say.notHere} isOn={byEncoder} onChange={setByEncoder} />
      <Offer words={say.model} note={say.modelNote} isOn={hasModel} onChange={setHasModel} />
      {hasModel && (
        <>
          <Line label={say.address} note={say.addressNote} mode="url" required value={model.address} onWrite={(address) => setModel({ ...model, address })} />
          <Line label={say.name} note={say.nameNote} mode="text" required value={model.name} onWrite={(name) => setModel({ ...model, name })} />
          <Line label={say.key} note={say.keyNote} mode="text" value={model.key} onWrite={(key) => setModel({ ...model, key })} />
        </>
      )}
      <button class="button">{say.save}</button>
    </form>
  );
}

const Offer = ({ words, note, isOn, onChange }: { words: string; note: string; isOn: boolean; onChange: (on: boolean) => void }) => (
  <label class="choice">
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>
      {words}
      <small>{note}</small>
    </span>
  </label>
);
