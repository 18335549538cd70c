import type { ExpectationParts, Seen } from '@micromoment/feedback';

/** One line of JSON: the id, each criterion's state and spans, the parts of an expectation, and the gate where it is closed. */
export function verdictLine(id: string, { gate, criteria }: Seen, parts: ExpectationParts | undefined): string {
  const verdicts = Object.entries(criteria).map(([name, { state, spans }]) => [
    name,
    { state, spans, ...(name === 'states-expectation' && parts ? { parts: { ...parts, request: spans } } : {}) },
  ]);
  return JSON.stringify({ id, ...(gate === 'open' ? {} : { gate }), criteria: Object.fromEntries(verdicts) });
}
