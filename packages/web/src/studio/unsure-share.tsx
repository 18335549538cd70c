import type { Unsure } from '@micromoment/wire';
import { useAnswer } from '../look/asked.ts';
import { say } from './words.ts';

/** For how many people the look was unsure of most of what a prompt asks for; says so too where too few have answered, or nobody could be asked. */
export function UnsureShare({ blueprint, moment }: { blueprint: string; moment: string }) {
  const { answer } = useAnswer<Unsure>(`/api/v1/blueprints/${encodeURIComponent(blueprint)}/unsure`);
  if (!answer?.ok) return null;
  const figure = answer.value.prompts.find((prompt) => prompt.moment === moment)?.figure;
  return <p class="note">{figure ? `${figureWords(figure)} ${say.unsureMeans}` : say.unsureTooFew}</p>;
}

function figureWords(figure: Unsure['prompts'][number]['figure']): string {
  switch (figure.kind) {
    case 'in-words':
      return say.unsureInWords({ share: figure.share === 'a few' ? 'few' : figure.share === 'most' ? 'most' : 'half', people: figure.people });
    case 'in-numbers':
      return say.unsureInNumbers({ yes: figure.yes === 'fewer than 5' ? 0 : figure.yes, people: figure.people });
  }
}
