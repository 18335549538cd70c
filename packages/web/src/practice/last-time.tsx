import type { Instant } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from './when-words.ts';
import { say } from './words.ts';

/** What the learner wrote at this moment before: there to look at, not in the way. */
export const LastTime = ({ at, words }: { at: Instant; words: string }) => (
  <details class="last-time">
    <summary>{say.wroteWhen({ day: dayWords(at, presentTime.value, zone.value) })}</summary>
    <blockquote class="story" dir="auto">
      {words}
    </blockquote>
  </details>
);
