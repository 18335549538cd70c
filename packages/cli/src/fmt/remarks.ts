import { commentsOf, linesOf, placeBetween, type Draft, type Lines, type Placed } from '@micromoment/format';

/** A comment and the part of the blueprint it speaks of: what stands on its own line, or else what follows. */
export type Remark = {
  readonly text: string;
  readonly standsAlone: boolean;
  /** Paths it may stand at, the nearest first; none for the end of the file. */ readonly near: readonly string[];
};

/** The comments of a text. */
export function remarksIn(text: string, draft: Draft): readonly Remark[] {
  const lines = linesOf(text);
  const stands = [...linesOfPaths(draft, lines)].map(([path, line]) => ({ path, line }));
  return commentsOf(text).map(({ text: comment, from }) => {
    const { line, col } = placeBetween(lines, from, from);
    const standsAlone = text.slice(from - col + 1, from).trim() === '';
    const before = stands.filter((one) => one.line <= line).toReversed();
    const after = stands.filter((one) => one.line > line);
    // What stands above everything speaks of the file, whose first line is always this one.
    const near = before.length === 0 ? ['/blueprint'] : (standsAlone ? after : before).map(({ path }) => path);
    return { text: comment, standsAlone, near };
  });
}

/** A printed text with the comments back in it, each before the line or at the end of the line of what it speaks of. */
export function withRemarks(printed: string, draft: Draft, remarks: readonly Remark[]): string {
  const paths = linesOfPaths(draft, linesOf(printed));
  const lines = printed.trimEnd().split('\n');
  const above = new Map<number, string[]>();
  const behind = new Map<number, string>();
  for (const { text, standsAlone, near } of remarks) {
    const path = near.find((one) => paths.has(one));
    const line = path === undefined ? lines.length + 1 : (paths.get(path) ?? 1);
    if (standsAlone || path === undefined || behind.has(line)) above.set(line, [...(above.get(line) ?? []), text]);
    else behind.set(line, text);
  }
  const written = [...lines, ''].flatMap((line, index) => [
    ...(above.get(index + 1) ?? []).map((comment) => `${margin(line)}${comment}`),
    ...(index < lines.length ? [behind.has(index + 1) ? `${line} ${behind.get(index + 1)}` : line] : []),
  ]);
  return `${written.join('\n')}\n`;
}

const margin = (line: string): string => ' '.repeat(line.length - line.trimStart().length);

/** The line of each part of a draft that begins one, in the order of the text. */
function linesOfPaths(draft: Draft, lines: Lines): ReadonlyMap<string, number> {
  const found: [string, number][] = [];
  const walk = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, placed] of Object.entries(value as Record<string, Placed<unknown>>)) {
      // a draft holds placed values under each of its keys
      const inner = `${path}/${key}`;
      found.push([inner, placeBetween(lines, placed.whole.from, placed.whole.from).line]);
      walk(placed.value, inner);
    }
  };
  walk(draft, '');
  return new Map(found.toSorted(([, a], [, b]) => a - b));
}
