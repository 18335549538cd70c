import { instant } from '@micromoment/core';
import type { BlueprintList } from '@micromoment/wire';
import { presentTime } from '../clock.ts';
import { useAnswer } from '../look/asked.ts';
import { Heading } from '../look/heading.tsx';
import { Unanswered } from '../look/unanswered.tsx';
import { begun, zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { languageName } from '../words/language-name.ts';
import { DRAFT } from './opened.ts';
import { say } from './words.ts';

/** The blueprints of the organisation, for those who write them; drafts that stand on this device alone come first. */
export function BlueprintListPage() {
  const { answer, again } = useAnswer<BlueprintList>('/api/v1/blueprints');
  if (!answer?.ok) return <Unanswered answer={answer} again={again} heading={say.cannotShowList} />;
  const { blueprints } = answer.value;
  const drafts = [...begun.value].filter((place) => place.startsWith(DRAFT)).map((place) => place.slice(DRAFT.length));
  const alone = drafts.filter((id) => !blueprints.some(({ blueprint }) => blueprint === id));
  return (
    <div class="rhythm enter">
      <div class="studio-head">
        <div>
          <Heading says={say.studio}>{say.studio}</Heading>
          <p class="muted">{blueprints.length === 0 ? say.noneYet : say.onlyOutcome}</p>
        </div>
        <a class="button" href="/studio/new">
          {say.newBlueprint}
        </a>
      </div>
      <ul class="blueprint-list">
        {alone.map((id) => (
          <li key={id} class="card">
            <h2>
              <a href={`/studio/write/${encodeURIComponent(id)}`}>{id}</a>
            </h2>
            <p class="note">{say.onlyHere}</p>
          </li>
        ))}
        {blueprints.map((each) => (
          <Listed key={each.blueprint} each={each} hasDraft={drafts.includes(each.blueprint)} />
        ))}
      </ul>
    </div>
  );
}

type Each = BlueprintList['blueprints'][number];

const Listed = ({ each: { blueprint, title, language, does, moments, publishedAt, because, withdrawn }, hasDraft }: { each: Each; hasDraft: boolean }) => (
  <li class="card">
    <h2 lang={language} dir="auto">
      <a href={`/studio/write/${encodeURIComponent(blueprint)}`}>{title}</a>
    </h2>
    <p class="story" lang={language} dir="auto">
      {does}
    </p>
    <p class="note">
      {languageName(language)}. {say.momentCount({ count: moments })}. {say.publishedOn({ day: dayWords(instant(publishedAt), presentTime.value, zone.value) })}
      {because !== '' && `: ${because}`}
    </p>
    {withdrawn !== null && <p class="withdrawn">{say.withdrawn({ because: withdrawn })}</p>}
    {hasDraft && <p class="chip">{say.hasDraft}</p>}
  </li>
);
