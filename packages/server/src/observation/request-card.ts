import type { Language } from '@micromoment/core';
import { mailWords, type Card } from '@micromoment/delivery';

type Asked = { readonly url: string; readonly language: Language | null; readonly otherwise: string };

/** How a colleague is asked what they noticed, in their language or else in that of the behaviour. @param learner the name of who asks */
export function requestCard(learner: string, { url, language: chosen, otherwise }: Asked): Card {
  const { language, say } = mailWords(chosen, otherwise);
  return {
    eyebrow: say.asksEyebrow({ learner }),
    title: say.asksTitle,
    body: say.asksBody({ learner }),
    action: { label: say.asksAction, url },
    foot: say.asksFoot({ learner }),
    language,
  };
}
