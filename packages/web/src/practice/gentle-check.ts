import type { RespondMoment } from '@micromoment/core';
import { say } from './words.ts';

/** One quiet sentence about what can be counted in a response; it counts and never judges. Empty while there is nothing to say. */
export function gentleCheck(response: string, { criteria, maxWords }: Pick<RespondMoment, 'criteria' | 'maxWords'>): string {
  if (response.trim() === '') return '';
  const length = response.trim().split(/\s+/).length;
  const parts = [
    criteria['question'] === 'present' ? say.questionMarks({ count: (response.match(/[?？؟]/g) ?? []).length }) : '',
    maxWords !== undefined && length > maxWords ? say.manyWords({ count: length, most: maxWords }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
