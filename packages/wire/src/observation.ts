import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** What an observer sees before answering: who asked, and the one behaviour. No account, no other fact. */
export const observationCardSchema = z.object({
  learner: z.string(),
  observer: z.string(),
  noticedAs: z.string(),
  language: z.string().describe('The language of what is noticed.'),
  state: z.enum(['open', 'answered', 'expired']),
});
export type ObservationCard = z.infer<typeof observationCardSchema>;

export const observationLookSchema = z.object({ token: z.string().min(1).max(200) });

export const observationAnswerSchema = z.object({
  token: z.string().min(1).max(200),
  sighting: z.enum(['saw-it', 'not-yet', 'could-not-tell']),
  note: plainText(1_000).optional(),
});
export type ObservationAnswer = z.infer<typeof observationAnswerSchema>;
