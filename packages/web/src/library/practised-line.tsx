import type { Practised } from '@micromoment/wire';
import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';
import { say } from './words.ts';

/** That somebody practises it, or from when on. */
export const PractisedLine = ({ practised: { startedAt } }: { practised: Practised }) => (
  <p class="chip calm">{startedAt <= presentTime.value ? say.practised : say.practisedFrom({ day: dayWords(startedAt, presentTime.value, zone.value) })}</p>
);
