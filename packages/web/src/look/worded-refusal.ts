import type { WireProblem } from '@micromoment/wire';
import { tongue, wordsArrived } from '../words/catalogue.ts';
import { say } from './refusal-words.ts';

/** A refusal of the server in the language of these screens. The server speaks English; what has no words here stays as it came. */
export async function wordedRefusal(problem: WireProblem): Promise<WireProblem> {
  if (tongue.peek() === 'en') return problem;
  await wordsArrived();
  const known: Readonly<Record<string, string | undefined>> = say; // asked by whatever code the server gave
  const [what, remedy] = [known[`${problem.code}.what`], known[`${problem.code}.remedy`]];
  return what !== undefined && remedy !== undefined ? { ...problem, what, remedy } : problem;
}
