import type { Card } from '@micromoment/delivery';

/** How a colleague is asked what they noticed. @param learner the name of who asks */
export const requestCard = (learner: string, { url, language }: { readonly url: string; readonly language: string }): Card => ({
  eyebrow: `${learner} asks for thirty seconds`,
  title: 'What did you notice?',
  body: `${learner} is practising one behaviour and would like to know whether it showed. One question, no account; only ${learner} sees your answer.`,
  action: { label: 'Say what you noticed', url },
  foot: `You get this because ${learner} named you. If you would rather not answer, do nothing; nobody is told.`,
  language,
});
