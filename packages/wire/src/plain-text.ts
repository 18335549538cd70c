import { z } from 'zod';

/** Text of one or more lines that a database can keep: no control characters but tabs and line ends. */
export const plainText = (longest: number) =>
  z
    .string()
    .max(longest, `at most ${longest} characters`)
    .regex(/^(?:\P{Cc}|[\t\n\r])*$/u, 'no control characters');
