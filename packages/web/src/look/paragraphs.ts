/**
 * An author's text as paragraphs. An empty line parts them; in a text without empty lines, so does a line end after a finished sentence,
 * which is what a folded block of YAML leaves of an empty line. Any other line end is only how the text was typed.
 */
export function paragraphs(text: string): readonly string[] {
  const hasEmptyLines = /\n\s*\n/.test(text.trim());
  return text
    .trim()
    .split(hasEmptyLines ? /\n\s*\n/ : /(?<=[.!?…][”"’')\]]?)\s*\n/)
    .map((part) => part.replaceAll(/\s*\n\s*/g, ' ').trim());
}
