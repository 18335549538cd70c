import { FACETS, type Behaviour } from '@micromoment/core';
import { FACET_QUESTIONS, SIGNAL_QUESTIONS, type Outcome, type PlannedSignal } from '@micromoment/format';

/** Asks one question and gives the answer; an empty one leaves the question open. */
export type Ask = (question: string) => Promise<string>;

/** Asks what is not said yet: the behaviour first, then what would show it. Moments are not asked for. */
export async function completed(outcome: Outcome, ask: Ask): Promise<Outcome> {
  const behaviour: Partial<Record<keyof Behaviour, string>> = { ...outcome.behaviour };
  for (const facet of FACETS) {
    if (behaviour[facet] !== undefined) continue;
    const { asks, such } = FACET_QUESTIONS[facet];
    const answer = (await ask(`${asks}\n  such as "${such}"\n> `)).trim();
    if (answer !== '') behaviour[facet] = answer;
  }
  const signals: PlannedSignal[] = [...outcome.signals];
  for (const { from, asks } of SIGNAL_QUESTIONS) {
    if (signals.some((signal) => signal.from === from)) continue;
    const means = (await ask(`${asks}\n> `)).trim();
    if (means !== '') signals.push({ from, means });
  }
  return { ...outcome, behaviour, signals };
}
