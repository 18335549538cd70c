/** Where a command writes: results on `out`, everything else on `talk`. */
export type Streams = {
  readonly out: (line: string) => void;
  readonly talk: (line: string) => void;
  /** The whole of standard input. */
  readonly readInput: () => Promise<string>;
};

/** 0 it went well, 1 it found or met a problem, 2 it was asked in words it does not know. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line: what it does in a line, how it is used, and the doing. */
export type Command = {
  readonly name: string;
  readonly does: string;
  readonly usage: string;
  run(words: readonly string[], streams: Streams): Promise<ExitCode>;
};
