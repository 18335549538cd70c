/** A value of a shape, as it is written into a file. */
export type Value = string | number | readonly Value[] | { readonly [Key: string]: Value };

/** The lines of `key: value`, the first of them indented by `indent` spaces, in the layout of the house. */
export function linesOfEntry(key: string, value: Value, indent: number): string[] {
  const lead = `${' '.repeat(indent)}${key}:`;
  if (typeof value === 'string') return linesOfText(lead, value, indent + 2);
  if (typeof value === 'number') return [`${lead} ${value}`];
  if (standsInOneLine(key, value, indent)) return [`${lead} ${flowText(value)}`];
  if (Array.isArray(value)) return [lead, ...value.flatMap((member: Value) => linesOfMember(key, member, indent + 2))];
  return [lead, ...Object.entries(value).flatMap(([inner, held]) => linesOfEntry(inner, held, indent + 2))];
}

/** The lines of one member of the list under `key`, hyphen first. */
export function linesOfMember(key: string, member: Value, indent: number): string[] {
  const hyphen = `${' '.repeat(indent)}-`;
  if (typeof member === 'string') return linesOfText(hyphen, member, indent + 2);
  if (typeof member === 'number') return [`${hyphen} ${member}`];
  if (standsInOneLine(key, member, indent)) return [`${hyphen} ${flowText(member)}`];
  if (Array.isArray(member)) return [hyphen, ...member.flatMap((inner: Value) => linesOfMember('', inner, indent + 2))];
  const [first, ...rest] = Object.entries(member).flatMap(([inner, held]) => linesOfEntry(inner, held, indent + 2));
  return [`${hyphen} ${(first ?? '{}').trimStart()}`, ...rest];
}

/** A value in one line, with brackets. */
export function flowText(value: Value): string {
  if (typeof value === 'string') return isPlain(value, 'flow') ? value : quoted(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, held]) => `${key}: ${flowText(held)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** True when a text may stand in a file without quotes. Stricter than YAML: what a reader might doubt is quoted. */
export function isPlain(text: string, context: 'flow' | 'block'): boolean {
  const looksLikeText = /^[\p{L}\p{N}“„‘(]/u.test(text) && !LOOKS_LIKE_ANOTHER_TYPE.test(text);
  const hasMarks = context === 'flow' ? /[:,[\]{}#"'\\]|\s\s/.test(text) : /:(?:\s|$)|\s#/.test(text);
  return looksLikeText && !hasMarks && !UNSURE_CHARACTERS.test(text) && text === text.trim();
}

/** In double quotes, on one line. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** True when the lines of a text can stand under a `|` as they are. */
export const isLiteral = (text: string): boolean => text !== '' && text === text.trim() && !/[\u007f-\u009f\u2028\u2029\ufeff\r]/.test(text);

/** True when a text can be wrapped under a `>` and read back the same: single spaces, and none where a line begins or ends. */
export const isFoldable = (text: string): boolean => isLiteral(text) && !/\t| {2}|\n | \n/.test(text);

/** The lines of a text under a `>`: broken at spaces to stay within the line length of the house, an empty line for each break of its own. */
export function wrapped(text: string, indent: number): string[] {
  const [first = '', ...others] = text.split('\n');
  return [...paragraph(first, indent), ...others.flatMap((line) => (line === '' ? [''] : ['', ...paragraph(line, indent)]))];
}

function paragraph(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const LINE_LENGTH = 120;
const UNSURE_CHARACTERS = /[\n\t\u007f-\u009f\u2028\u2029\ufeff\r]/;

// What YAML 1.1 or 1.2 readers take for a number, a date, a truth value or nothing.
const LOOKS_LIKE_ANOTHER_TYPE = /^(?:(?=.*\d)[\d.,:_+\-eExXoObB a-fA-F]*|[yYnN]|yes|no|on|off|true|false|null)$/i;

// Small groups and lists of names read best in one line.
const IN_ONE_LINE = new Set(['signals', 'cadence', 'do', 'criteria', 'effect', 'state']);

function standsInOneLine(key: string, value: Value, indent: number): boolean {
  if (typeof value !== 'object') return false;
  const held = Object.values(value);
  if (held.length === 0) return true;
  const allNames = Array.isArray(value) && held.every((member) => typeof member === 'string' && /^[a-z0-9-]+$/.test(member));
  const grouped = IN_ONE_LINE.has(key) && !Array.isArray(value);
  return (allNames || grouped) && indent + key.length + 2 + flowText(value).length <= LINE_LENGTH;
}

function linesOfText(lead: string, text: string, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const marginal = (line: string) => (line === '' ? '' : `${margin}${line}`);
  const lines = text.split('\n');
  const isLong = lines.length > 1 ? lines.some((line) => indent + line.length > LINE_LENGTH) : lead.length + text.length + 1 > LINE_LENGTH;
  if (isLong && isFoldable(text)) return [`${lead} >`, ...wrapped(text, indent).map(marginal)];
  if (lines.length > 1 && isLiteral(text)) return [`${lead} |`, ...lines.map(marginal)];
  return [`${lead} ${isPlain(text, 'block') ? text : quoted(text)}`];
}
