import type { Result } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../doors.ts';
import { cut } from '../offline/sync.ts';

/** What a page asked of the server: nothing yet, an answer, or a refusal. `again` asks once more. */
export type Asked<Answer> = { readonly answer: Result<Answer, Refusal> | undefined; readonly again: () => void; readonly put: (answer: Answer) => void };

/** Asks a door when the view is first shown, and whenever the path changes; what could not be asked without a network is asked once the line is back. */
export function useAnswer<Answer>(path: string): Asked<Answer> {
  const [answer, setAnswer] = useState<Result<Answer, Refusal>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stillShown = true;
    setAnswer(undefined);
    void ask<Answer>('GET', path).then((given) => stillShown && setAnswer(given));
    return () => void (stillShown = false);
  }, [path, round]);
  const isCut = cut.value;
  useEffect(() => {
    if (!isCut && answer?.ok === false && answer.problem.status === 0) setRound(round + 1);
  }, [isCut]);
  return { answer, again: () => setRound(round + 1), put: (value) => setAnswer({ ok: true, value }) };
}
