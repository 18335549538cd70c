/** The beginning of a text, of at most that many characters as people count them, so that no emoji is cut in two. */
export function excerpt(text: string, longest: number): string {
  const characters = [...new Intl.Segmenter().segment(text)];
  const first = characters[longest];
  return first === undefined ? text : `${text.slice(0, first.index).trimEnd()}…`;
}
