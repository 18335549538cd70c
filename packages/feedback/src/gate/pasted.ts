import { normalise } from '../reading/normalise.ts';
import type { Reading } from '../reading/reading.ts';

/** True if most of the text is the scene or the task itself, or speaks to a machine instead of a colleague. */
export function repeatsThePrompt({ sentences }: Reading, prompt: string | undefined): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  if (TO_A_MACHINE.test(text)) return true;
  if (prompt === undefined) return false;
  const theirs = new Set(runsOf(normalise(prompt).text));
  const runs = runsOf(text);
  return runs.length >= FEWEST_RUNS && runs.filter((run) => theirs.has(run)).length > runs.length / 2;
}

const RUN = 4;
const FEWEST_RUNS = 5;
// An order to a machine begins the text: "write a reply to …"; in the middle of one, or with a "please", it may be a colleague's.
const TO_A_MACHINE =
  /^(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?)\b(?! from| of)|\bas an ai (?:language )?model\b|\byou are (?:now )?(?:chatgpt|an ai|a helpful assistant)\b|^(?:write|generate|draft|give) (?:me )?(?:a|an|two|three) (?:\w+ )?(?:response|reply|answer)s? (?:to|for|that)\b(?! (?:my|our)\b)|\bsystem prompt\b/;

const runsOf = (text: string): readonly string[] => {
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
};
