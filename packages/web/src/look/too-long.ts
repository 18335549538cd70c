import { say } from './words.ts';

/** By how much a text is too long, in words; undefined where it fits. */
export const tooLong = (text: string, longest: number): string | undefined =>
  text.length > longest ? say.tooLong({ over: text.length - longest, longest }) : undefined;
