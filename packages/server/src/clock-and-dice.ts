import { randomBytes } from 'node:crypto';
import { instant, type Clock, type Dice } from '@micromoment/core';

/** The time of this machine; the one place where it is read. */
export const clock: Clock = () => instant(Date.now());

/** Throws nobody can foresee; the one place where they are made. */
export const dice: Dice = () => randomBytes(4).readUInt32BE() / 2 ** 32;
