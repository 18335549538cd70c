import { z } from 'zod';

/** Text of one or more lines that a database can keep: no control characters but tabs and line ends. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest, `at most ${longest} characters`)
    .regex(/^(?:\P{Cc}|[\t\n\r])*$/u, 'no control characters');

/** The same, of which something is left once blanks at its ends are gone. */
export const someText = (longest: number) => plainText(longest).trim().min(1, 'nothing but blanks');
