import type { Published } from '@micromoment/wire';
import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { announce } from '../look/announce.tsx';
import { Trouble } from '../look/trouble.tsx';
import { Writing } from '../look/writing.tsx';
import { go } from '../router.ts';
import type { Desk } from './desk.ts';
import { askInUse } from './opened.ts';
import { say } from './words.ts';

type Publishing = { readonly desk: Desk; readonly onSeeChanges: () => void; readonly onTakeTheirs: (text: string) => void };

/** Publishing with a because. The draft stays on the device until the server has taken it; somebody else's revision is never overwritten unseen. */
export function PublishPanel({ desk, onSeeChanges, onTakeTheirs }: Publishing) {
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [isDone, setDone] = useState(false);
  const obstacle = obstacleFor(desk);
  const publish = async () => {
    const refused = await sendOff(desk, because);
    setRefusal(refused);
    setDone(refused === undefined);
    if (refused) return;
    setBecause('');
    announce(say.publishedNow);
  };
  if (isDone && !desk.isDraft.value) return <p class="well">{say.publishedNow}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (obstacle === undefined) void publish();
      }}
    >
      {desk.isOvertaken.value && <Overtaken desk={desk} refusal={refusal} onSeeChanges={onSeeChanges} onTakeTheirs={onTakeTheirs} />}
      {refusal && !desk.isOvertaken.value && <Trouble refusal={refusal} safe={say.draftSafe} />}
      <p class="note">{say.publishEffect}</p>
      <Writing label={say.because} note={say.becauseNote} lines={2} longest={500} text={because} onWrite={setBecause} />
      <div class="row">
        <button class="button" aria-disabled={obstacle !== undefined} aria-describedby={obstacle === undefined ? undefined : 'obstacle'}>
          {say.publishNow}
        </button>
        {obstacle !== undefined && <p id="obstacle">{obstacle}</p>}
      </div>
    </form>
  );
}

/** Why the text cannot be published as it stands; undefined when it can. */
function obstacleFor({ isJudged, judged, parsed, inUse, isDraft }: Desk): string | undefined {
  if (!isJudged.value) return say.reading;
  const errors = judged.value?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  if (errors > 0) return say.mendFirst({ count: errors });
  return !isDraft.value || parsed.value?.revision === inUse.value?.revision ? say.nothingNew : undefined;
}

/** Sends the text; gives back why the server would not take it. */
async function sendOff(desk: Desk, because: string): Promise<Refusal | undefined> {
  const source = desk.text.peek();
  const published = await ask<Published>('POST', '/api/v1/blueprints', { source, because: because.trim(), over: desk.begunFrom.peek() });
  if (published.ok) {
    desk.endDraft({ revision: published.value.revision, source });
    if (published.value.blueprint !== desk.id) go(`/studio/write/${encodeURIComponent(published.value.blueprint)}`);
    return undefined;
  }
  if (published.problem.code === 'published-meanwhile') {
    const theirs = await askInUse(desk.id);
    if (theirs) desk.hearOf(theirs);
  }
  return published.problem;
}

type OvertakenProps = Publishing & { readonly refusal: Refusal | undefined };

/** Somebody else was first: look at theirs, then decide. */
const Overtaken = ({ desk, refusal, onSeeChanges, onTakeTheirs }: OvertakenProps) => (
  <Trouble refusal={refusal ?? { code: 'published-meanwhile', what: say.sinceYouBegan, remedy: say.lookThenDecide }} safe={say.draftSafe}>
    <button
      type="button"
      class="button"
      onClick={() => {
        const theirs = desk.inUse.peek();
        if (theirs) desk.goOnFrom(theirs);
        announce(say.theirsShown);
        onSeeChanges();
      }}
    >
      {say.seeTheirs}
    </button>
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        const theirs = desk.inUse.peek();
        if (!theirs) return;
        onTakeTheirs(theirs.source);
        desk.endDraft(theirs);
      }}
    >
      {say.takeTheirs}
    </button>
  </Trouble>
);
