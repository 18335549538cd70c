import type { Instant } from '@micromoment/core';
import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayWords } from '../practice/when-words.ts';

/** The day of an instant as it is said in the middle of a sentence. */
export const day = (at: Instant): string => dayWords(at, presentTime.value, zone.value);

/** The same where a sentence begins. */
export const dayFirst = (at: Instant): string => day(at).charAt(0).toUpperCase() + day(at).slice(1);
