import type { WireProblem } from '@micromoment/wire';
import { tongue, wordsArrived } from '../words/catalogue.ts';
import { say } from './refusal-words.ts';

/** A refusal of the server in the language of these screens. The server speaks English; what has no words here stays as it came. */
export async function wordedRefusal(problem: WireProblem): Promise<WireProblem> {
  if (tongue.peek() === 'en' && problem.field === undefined) return problem;
  await wordsArrived();
  const known: Readonly<Record<string, Worded | undefined>> = say; // asked by whatever code the server gave
  const field = known[`field.${problem.field?.split('.').findLast((part) => !/^\d+$/.test(part))}`];
  if (typeof field === 'string') return { ...problem, what: say['not-filled-in']({ field }), remedy: say['not-understood.remedy'] };
  const [what, remedy] = [known[`${problem.code}.what`], known[`${problem.code}.remedy`]];
  return what !== undefined && remedy !== undefined ? { ...problem, what: wordedWith(problem, what), remedy: wordedWith(problem, remedy) } : problem;
}

/** Some keep what the server said within them: a finding, which is English, or what it has worded already. */
type Worded = string | ((given: { readonly what: string; readonly field: string }) => string);

const wordedWith = ({ what }: WireProblem, worded: Worded): string => (typeof worded === 'string' ? worded : worded({ what, field: '' }));
