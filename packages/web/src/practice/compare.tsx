import type { LookedFor, RespondMoment } from '@micromoment/core';
import { Authored } from '../look/authored.tsx';
import { Writing } from '../look/writing.tsx';
import { journal } from '../offline/device.ts';
import type { Looked } from './looked-at.ts';
import { OwnWords, Remarks } from './own-words.tsx';
import { lastTime, type Play } from './play.ts';
import { useRemarks } from './use-remarks.ts';
import { Stage, type Frame } from './stage.tsx';
import { say } from './words.ts';

type Comparing = {
  play: Play<RespondMoment>;
  frame: Frame;
  /** Goes on, with how much the device was unsure of. */ onward: (counts: LookedFor | undefined) => void;
};

/** The learner's words beside models and one contrast, each with its because. No grade: the comparing is the teaching. */
export function Compare({ play, frame, onward }: Comparing) {
  const { moment, pen, visits } = play;
  const looked = useRemarks(play);
  return (
    <Stage {...frame} heading={say.besideOthers} pen={pen} onward={say.goOn} onOnward={() => onward(looked?.counts)}>
      <div class="beside">
        <Yours play={play} looked={looked} />
        <Examples moment={moment} visits={visits} language={play.blueprint.language} />
      </div>
      <Writing
        large
        optional
        label={moment.compare === undefined ? say.whatDiffers : <Authored language={play.blueprint.language}>{moment.compare}</Authored>}
        note={say.onlyYouLine}
        text={pen.words.value['difference'] ?? ''}
        onWrite={(text) => pen.write('difference', text)}
        lines={2}
      />
    </Stage>
  );
}

function Yours({ play, looked }: { play: Play<RespondMoment>; looked: Looked | undefined }) {
  const { words, write } = play.pen;
  const { response = '', unfit = '' } = words.value;
  const before = lastTime(journal.value, play, 'responded');
  return (
    <div class="yours">
      <figure>
        <figcaption>{say.youWrote}</figcaption>
        <OwnWords pieces={looked?.pieces ?? [{ text: response, kind: undefined }]} />
      </figure>
      {looked && <Remarks said={looked.said} onUnfit={(criterion) => write('unfit', `${unfit} ${criterion}`.trim())} />}
      {before && (
        <figure>
          <figcaption>{say.lastTime}</figcaption>
          <blockquote class="story earlier" dir="auto">
            {before.words.response}
          </blockquote>
        </figure>
      )}
    </div>
  );
}

/** All models and one contrast; each visit brings the next contrast. */
export function Examples({ moment, visits, language }: { moment: RespondMoment; visits: number; language: string }) {
  const contrast = moment.contrasts[visits % Math.max(1, moment.contrasts.length)];
  return (
    <ul class="examples">
      {moment.models.map(({ text, because }) => (
        <li key={text} class="card">
          <p class="kind">{say.oneWay}</p>
          <p class="story" lang={language} dir="auto">
            {say.quoted({ text })}
          </p>
          <p class="because" lang={language} dir="auto">
            {because}
          </p>
        </li>
      ))}
      {contrast && (
        <li class="card contrast">
          <p class="kind">{say.tempting}</p>
          <p class="story" lang={language} dir="auto">
            {say.quoted({ text: contrast.text })}
          </p>
          <p class="because" lang={language} dir="auto">
            {contrast.because}
          </p>
        </li>
      )}
    </ul>
  );
}
