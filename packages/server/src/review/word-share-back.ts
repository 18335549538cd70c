import { SHARE_BACK_LENGTH, type Blueprint, type Told } from '@micromoment/core';
import { mailWords } from '@micromoment/delivery';

/** A draft of what learners are told, in the language of what they practise, at most 280 characters. */
export function wordShareBack(told: readonly Told[], { language }: Pick<Blueprint, 'language'>): string {
  const { say } = mailWords(null, language);
  const text = told.map(({ says, given }) => (say[`told.${says}`] as (about: typeof given) => string)(given)).join(' '); // each is given what its own text asks for: Told says so
  return text.length <= SHARE_BACK_LENGTH ? text : `${text.slice(0, SHARE_BACK_LENGTH - 1).trimEnd()}…`;
}
