import type { ComponentChildren } from 'preact';
import type { Refusal } from '../doors.ts';
import { inlaid } from '../words/inlaid.ts';
import { Heading } from './heading.tsx';
import { say } from './words.ts';

/** What happened, what is safe, one thing to do, and a code to quote. */
export function Trouble({ refusal, safe, children }: { refusal: Pick<Refusal, 'code' | 'what' | 'remedy'>; safe?: string; children?: ComponentChildren }) {
  return (
    <div class="trouble" role="alert">
      <p>
        <strong>{refusal.what}</strong> {refusal.remedy}
      </p>
      {safe && <p>{safe}</p>}
      {children && <div class="row">{children}</div>}
      <p class="note">{inlaid(say.toQuote, { code: <code>{refusal.code}</code> })}</p>
    </div>
  );
}

/** The same as a whole page. */
export function TroublePage({
  heading,
  refusal,
  safe,
  children,
}: {
  heading: string;
  refusal: Pick<Refusal, 'code' | 'what' | 'remedy'>;
  safe?: string;
  children?: ComponentChildren;
}) {
  return (
    <>
      <Heading says={heading}>{heading}</Heading>
      <Trouble refusal={refusal} {...(safe === undefined ? {} : { safe })}>
        {children}
      </Trouble>
    </>
  );
}
