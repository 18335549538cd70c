import { no, ok, type Result } from '@micromoment/core';
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true; strict: true }>>;

/** Reads a command's words. Problem: one sentence that names the word that is not known. */
export function readWords<const Known extends Options>(words: readonly string[], options: Known): Result<Parsed<Known>, string> {
  try {
    return ok(parseArgs({ args: [...words], options, allowPositionals: true, strict: true }));
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : 'It could not be read';
    return no(`${what}.`);
  }
}
