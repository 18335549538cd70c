import { z } from 'zod';

/** What the people of the demo do in the loop. */
const DEMO_PARTS = ['learner', 'peer-and-manager', 'facilitator-and-author', 'admin'] as const;

/** The four people a visitor may become in demo mode, and the time the demo clock shows. */
export const demoSchema = z.object({
  organisation: z.string(),
  now: z.number(),
  people: z.array(z.object({ id: z.string(), name: z.string(), part: z.enum(DEMO_PARTS).describe('What this person does in the loop.') })),
});
export type Demo = z.infer<typeof demoSchema>;

export const becomeSchema = z.object({ person: z.uuid() });
export type Become = z.infer<typeof becomeSchema>;

/** Moves the demo clock forward: to nine the next working morning, or by days. */
export const jumpSchema = z.object({ to: z.enum(['tomorrow', 'next-week']) });
export type Jump = z.infer<typeof jumpSchema>;
