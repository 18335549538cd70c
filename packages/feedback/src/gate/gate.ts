import type { Reading } from '../reading/reading.ts';
import { speaksOfDistress } from './distress.ts';
import { looksEnglish } from './english.ts';
import { looksTyped } from './gibberish.ts';
import { repeatsThePrompt } from './pasted.ts';

/**
 * Whether a text is one to give feedback on at all. `distress` means it speaks of harm, harassment or a crisis:
 * then nothing is coached, and the screen shows the organisation's human contact.
 */
export type Gate = 'open' | 'empty' | 'too-long' | 'language' | 'gibberish' | 'pasted' | 'distress';

/** Longer texts are not short responses; the limit also bounds the time a look takes. */
export const LONGEST_TEXT = 2_000;

export type GateOptions = { readonly language: string; readonly prompt?: string };

// Distress comes first after what cannot be read: a person in need is not told that their text looks pasted.
export function gate(reading: Reading, { language, prompt }: GateOptions): Gate {
  if (reading.words === 0) return 'empty';
  if (speaksOfDistress(reading)) return 'distress';
  if (!/^en(-|$)/i.test(language)) return 'language';
  if (repeatsThePrompt(reading, prompt)) return 'pasted';
  if (!looksTyped(reading)) return 'gibberish';
  return looksEnglish(reading) ? 'open' : 'language';
}
