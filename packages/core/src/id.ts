import type { Dice } from './chance/dice.ts';
import type { Instant } from './time/instant.ts';

/** A UUIDv7 (RFC 9562): 48 bits of time, then chance, so ids made later sort later and two devices never agree by accident. */
export function uuidv7(now: Instant, dice: Dice): string {
  const variant = HEXADECIMAL[8 + Math.floor(dice() * 4)];
  return `${timeIn(now)}${three(dice)}-${variant}${three(dice)}-${six(dice)}${six(dice)}`;
}

/** The first half of an id, up to the digit that says which version it is. A plan makes all its ids for one instant. */
function timeIn(now: Instant): string {
  if (now === last.now) return last.text;
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  last = { now, text: `${time.slice(0, 8)}-${time.slice(8)}-7` };
  return last.text;
}
let last: { readonly now: Instant | null; readonly text: string } = { now: null, text: '' };

/** Three hexadecimal digits by one throw. */
const three = (dice: Dice): string => threeDigits()[Math.floor(dice() * 0x1000)] ?? '';

/** Six hexadecimal digits by one throw, which has eight. */
function six(dice: Dice): string {
  const thrown = Math.floor(dice() * 0x1000000);
  return `${threeDigits()[thrown >> 12]}${threeDigits()[thrown & 0xfff]}`;
}

const HEXADECIMAL = '0123456789abcdef';

// A plan names each of its touchpoints: to write the digits anew each time took a twentieth of its making.
let written: readonly string[] | undefined;
const threeDigits = (): readonly string[] => (written ??= Array.from({ length: 0x1000 }, (_, value) => value.toString(16).padStart(3, '0')));
