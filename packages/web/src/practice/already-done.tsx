import type { Entry } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { Heading } from '../look/heading.tsx';
import { zone } from '../offline/device.ts';
import { dayWords } from './when-words.ts';
import { say as sayLater } from './player-words.ts';
import { say } from './words.ts';
import { capital } from '../look/capital.ts';

/** A moment that was already answered, with the learner's own words. */
export const AlreadyDone = ({ entry }: { entry: Entry }) => (
  <div class="rhythm enter">
    <Heading says={sayLater.alreadyDone} eyebrow={capital(dayWords(entry.at, presentTime.value, zone.value))}>
      {sayLater.alreadyDone}
    </Heading>
    {Object.values(entry.words).some((text) => text) && (
      <div class="well stack">
        <p class="note">{sayLater.youWroteColon}</p>
        {Object.values(entry.words)
          .filter((text) => text)
          .map((text) => (
            <p key={text} class="story" dir="auto">
              {text}
            </p>
          ))}
      </div>
    )}
    <p>
      <a class="button quiet" href="/">
        {say.backToToday}
      </a>
    </p>
  </div>
);
