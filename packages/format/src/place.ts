/** A place is a stretch of a text, in lines and columns as editors count them (both from 1) and as offsets (from 0, the end not included). */
export type Place = {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
};

/** The offsets at which the lines of a text begin. */
export type Lines = readonly number[];

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function placeBetween(lines: Lines, from: number, to: number): Place {
  const begin = lineAt(lines, from);
  // Most places end on the line they begin on.
  const end = to < (lines[begin + 1] ?? Infinity) ? begin : lineAt(lines, to);
  return { from, to, line: begin + 1, col: from - lines[begin]! + 1, endLine: end + 1, endCol: to - lines[end]! + 1 }; // lineAt answers an index of lines
}

/** The index of the line that holds an offset. */
function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle; // middle lies between two indexes of lines
    else high = middle - 1;
  }
  return low;
}
