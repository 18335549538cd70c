import type { Dice } from './chance/dice.ts';
import type { Instant } from './time/instant.ts';

/** A UUIDv7 (RFC 9562): 48 bits of time, then chance, so ids made later sort later and two devices never agree by accident. */
export function uuidv7(now: Instant, dice: Dice): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const variant = (8 + Math.floor(dice() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance(dice, 3)}-${variant}${chance(dice, 3)}-${chance(dice, 6)}${chance(dice, 6)}`;
}

/** Hexadecimal digits by one throw; at most seven, as a throw has 32 bits and one digit leads them. */
function chance(dice: Dice, digits: number): string {
  const all = 2 ** (4 * digits);
  return (Math.floor(dice() * all) + all).toString(16).slice(1);
}
