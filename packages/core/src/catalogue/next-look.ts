import type { Dice } from '../chance/dice.ts';
import { DAY, HOUR, later, type Instant } from '../time/instant.ts';

/**
 * When a catalogue is looked at again: in a week when all was well, tomorrow when it could not be reached, each up to twelve hours
 * later by chance, so that the installations of a popular catalogue do not all come on Monday morning.
 * @param dice seeded by the organisation
 */
export const nextLook = (now: Instant, wasReached: boolean, dice: Dice): Instant => later(now, (wasReached ? WEEK : DAY) + Math.floor(dice() * SPREAD));

const WEEK = 7 * DAY;
const SPREAD = 12 * HOUR;
