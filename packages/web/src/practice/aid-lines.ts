/** A job aid as lines; `numbered` when its author wrote "1." before each, in which case the numbers are taken off. */
export function aidLines(text: string): { readonly lines: readonly string[]; readonly numbered: boolean } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const numbered = lines.length > 1 && lines.every((line) => /^\d+[.)]\s/.test(line));
  return { lines: numbered ? lines.map((line) => line.replace(/^\d+[.)]\s+/, '')) : lines, numbered };
}
