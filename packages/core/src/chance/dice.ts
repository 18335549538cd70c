/** A throw between 0 (possible) and 1 (not reached). Passed in, so that a plan can be replayed. */
export type Dice = () => number;

/** Dice that fall the same way for the same seed (sfc32 over a 128-bit hash; good enough for choosing and for ids, not for secrets). */
export function seededDice(seed: string): Dice {
  let [a, b, c, counter] = hashOf(seed);
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
}

/** One of `choices`, each as likely as the others; undefined when there are none. */
export const pick = <Choice>(dice: Dice, choices: readonly Choice[]): Choice | undefined => choices[Math.floor(dice() * choices.length)];

/** One of `choices`, of which there is at least one. Throws RangeError when there is none. */
export function oneOf<Choice>(dice: Dice, choices: readonly Choice[]): Choice {
  if (choices.length === 0) throw new RangeError('There is nothing to choose from.');
  return choices[Math.floor(dice() * choices.length)] as Choice; // the index is below a length of at least one
}

/** A whole number from `low` to `high`, both possible. */
export const between = (dice: Dice, low: number, high: number): number => low + Math.floor(dice() * (high - low + 1));

// Four lanes of 32 bits: with one alone, ids made for ten thousand learners who begin at one instant would meet about once in a hundred times.
function hashOf(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x27d4eb2f);
    c = Math.imul(c ^ code, 0x165667b1);
    d = Math.imul(d ^ code, 0x2c1b3c6d);
  }
  return [avalanche(a), avalanche(b), avalanche(c), avalanche(d)];
}

// The closing mix of MurmurHash3: every bit of the lane reaches every other.
function avalanche(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
