import type { RespondMoment } from '@micromoment/core';

/** One quiet sentence about what can be counted in a response; it counts and never judges. Empty while there is nothing to say. */
export function gentleCheck(response: string, { criteria, maxWords }: Pick<RespondMoment, 'criteria' | 'maxWords'>): string {
  if (response.trim() === '') return '';
  const length = response.trim().split(/\s+/).length;
  const parts = [
    criteria['question'] === 'present' ? questionWords(response) : '',
    maxWords !== undefined && length > maxWords ? `${length} words; about ${maxWords} is plenty` : '',
  ];
  const said = parts.filter((part) => part !== '').join('. ');
  return said === '' ? '' : `${said}.`;
}

function questionWords(response: string): string {
  const marks = (response.match(/[?？؟]/g) ?? []).length;
  if (marks === 0) return 'No question mark yet';
  if (marks === 1) return 'One question mark';
  return `${COUNTS[marks] ?? marks} question marks; one question is easier to answer`;
}

const COUNTS: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };
