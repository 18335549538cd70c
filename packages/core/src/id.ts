import type { Dice } from './chance/dice.ts';
import type { Instant } from './time/instant.ts';

/** A UUIDv7 (RFC 9562): 48 bits of time, then chance, so ids made later sort later and two devices never agree by accident. */
export function uuidv7(now: Instant, dice: Dice): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const chance = (digits: number) => Array.from({ length: digits }, () => Math.floor(dice() * 16).toString(16)).join('');
  const variant = (8 + Math.floor(dice() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance(3)}-${variant}${chance(3)}-${chance(12)}`;
}
