import { countWords, ofKind, scenesOf, type DraftOption } from '../draft-walk.ts';
import type { Linted, Remark, Rule } from '../rule.ts';

export const notOneObviousAnswer: Rule = {
  name: 'not-one-obvious-answer',
  severity: 'warning',
  readsEnglish: true,
  check(linted) {
    return ofKind(linted.draft, 'decide').flatMap((moment) =>
      scenesOf(moment).flatMap(({ options }) => [...givenAwayByLength(options), ...options.flatMap((option) => strawMan(option, linted))]),
    );
  },
};

const WHY = 'When one option is plainly the good one, people pick it without thinking, and learn nothing they did not know.';

/** The best option is easy to see when it is much longer, or much shorter, than all the others. */
function givenAwayByLength(options: readonly DraftOption[]): Remark[] {
  const best = bestOf(options);
  const others = options.filter((option) => option !== best).map(({ value }) => countWords(value.say?.value ?? ''));
  if (!best?.value.say || others.length < 2) return [];
  const words = countWords(best.value.say.value);
  const standsOut = words > Math.max(...others) * 1.6 && words - Math.max(...others) >= 5;
  const hides = words * 1.8 < Math.min(...others) && Math.min(...others) - words >= 5;
  if (!standsOut && !hides) return [];
  return [
    {
      at: best.value.say.at,
      what: `The best option is much ${standsOut ? 'longer' : 'shorter'} than the others.`,
      why: WHY,
      fix: 'Make the options about equally long.',
    },
  ];
}

function bestOf(options: readonly DraftOption[]): DraftOption | undefined {
  const ranked = options.toSorted((a, b) => worth(b) - worth(a));
  const [first, second] = ranked;
  return first && second && worth(first) > worth(second) ? first : undefined;
}

/** How much better an option leaves things. */
const worth = ({ value }: DraftOption): number => (value.effect?.value.trust?.value ?? 0) + (value.effect?.value.engagement?.value ?? 0);

/** An option that nobody who means well would choose. */
function strawMan({ value: { say } }: DraftOption, { inside }: Linted): Remark[] {
  const harsh = say && HARSH.exec(say.value);
  if (!say || !harsh) return [];
  return [
    {
      at: inside(say, harsh.index, harsh.index + harsh[0].length),
      what: `"${harsh[0]}" is something hardly anyone would choose to say.`,
      why: WHY,
      fix: 'Write what a kind person in a hurry might say.',
    },
  ];
}

const HARSH =
  /\b(?:shut up|stupid|idiot|whatever(?=[.!,]|$)|not my problem|get over it|grow up|calm down|stop (?:whining|complaining|crying)|i don't care|who cares|deal with it|you always|you never|ridiculous|pathetic|your fault|man up|suck it up|none of your business|don't be (?:so )?\w+)\b/i;
