import type { Blueprint } from '@micromoment/core';
import { capital } from '../look/capital.ts';

/**
 * The one behaviour as a request to the learner: "asks one open question" becomes "Ask one open question."
 * English only, and only where one verb is to be turned; otherwise the author's own title stands.
 */
export function behaviourRequest({ behaviour, title, language }: Pick<Blueprint, 'behaviour' | 'title' | 'language'>): string {
  const [verb = '', ...rest] = behaviour.does.trim().split(/\s+/);
  const seemsToHoldAnotherVerb = /\b(and|then|or|but)\s+\w+s\b/.test(rest.join(' '));
  if (!language.startsWith('en') || seemsToHoldAnotherVerb || !/^[a-z]+[^s]s$/.test(verb)) return withFullStop(title);
  return withFullStop(capital([imperative(verb), ...rest].join(' ')));
}

function imperative(verb: string): string {
  const odd = ODD_VERBS[verb];
  if (odd) return odd;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.slice(0, -1);
}

const ODD_VERBS: Readonly<Record<string, string>> = { has: 'have', is: 'be', focuses: 'focus', does: 'do' };

const withFullStop = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
