import type { Seen } from '@micromoment/feedback';

/** One line of JSON: the id, each criterion's state and spans, and the gate where it is closed. */
export function verdictLine(id: string, { gate, criteria }: Seen): string {
  const verdicts = Object.entries(criteria).map(([name, { state, spans }]) => [name, { state, spans }]);
  return JSON.stringify({ id, ...(gate === 'open' ? {} : { gate }), criteria: Object.fromEntries(verdicts) });
}
