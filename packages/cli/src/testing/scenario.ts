/** A scenario is a story of the command line that a facilitator could read: files, words, what is said, and the status it ends with. */
export type Scenario = {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly input: string;
  readonly words: readonly string[];
  readonly out: string;
  readonly talk: string;
  readonly status: number;
  /** Files as they are afterwards, where the story tells. */
  readonly after: Readonly<Record<string, string>>;
};

/** Reads a .scenario file: a title line, then parts that begin with `--- file NAME`, `input`, `run WORDS` (several words in quotes are one), `out`, `talk`, `after NAME` and `status N`. */
export function readScenario(text: string): Scenario {
  const [title = '', ...parts] = text.split(/^--- /m);
  const files: Record<string, string> = {};
  const after: Record<string, string> = {};
  const said: Record<string, string> = { input: '', out: '', talk: '' };
  let words: string[] = [];
  let status = 0;
  for (const part of parts) {
    const [head = '', ...lines] = part.split('\n');
    const [kind = '', ...rest] = head.trim().split(' ');
    const body = lines.join('\n');
    if (kind === 'file') files[rest.join(' ')] = body;
    else if (kind === 'after') after[rest.join(' ')] = body;
    else if (kind === 'run')
      words =
        rest
          .join(' ')
          .match(/"[^"]*"|\S+/g)
          ?.map((word) => word.replaceAll('"', '')) ?? [];
    else if (kind === 'status') status = Number(rest[0]);
    else said[kind] = body;
  }
  return {
    title: title.trim(),
    files,
    input: said['input'] ?? '',
    words,
    out: (said['out'] ?? '').trimEnd(),
    talk: (said['talk'] ?? '').trimEnd(),
    status,
    after,
  };
}
