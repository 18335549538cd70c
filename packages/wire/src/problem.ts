import { z } from 'zod';

/** What every refusal looks like: what happened, what to do about it, and a code to quote. */
export const problemSchema = z.object({
  code: z.string().describe('A stable name for the refusal, such as `not-signed-in`.'),
  what: z.string().describe('What happened, in one sentence.'),
  remedy: z.string().describe('What to do about it, in one sentence.'),
  field: z.string().exactOptional().describe('The part of the body it is about, such as `working.days`, where there is one.'),
  details: z.string().exactOptional().describe('More for whoever writes to the API; no screen shows it.'),
});
export type WireProblem = z.infer<typeof problemSchema>;
