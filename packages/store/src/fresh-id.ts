import { randomInt } from 'node:crypto';
import { instant, uuidv7 } from '@micromoment/core';

/** An id for something the store itself makes. */
export const freshId = (): string => uuidv7(instant(Date.now()), () => randomInt(2 ** 32) / 2 ** 32);
