import { z } from 'zod';

/** The four people a visitor may become in demo mode, and the time the demo clock shows. */
export const demoSchema = z.object({
  organisation: z.string(),
  now: z.number(),
  people: z.array(z.object({ id: z.string(), name: z.string(), part: z.string().describe('What this person does, such as "learner".') })),
});
export type Demo = z.infer<typeof demoSchema>;

export const becomeSchema = z.object({ person: z.uuid() });
export type Become = z.infer<typeof becomeSchema>;

/** Moves the demo clock forward: to nine the next working morning, or by days. */
export const jumpSchema = z.object({ to: z.enum(['tomorrow', 'next-week']) });
export type Jump = z.infer<typeof jumpSchema>;
