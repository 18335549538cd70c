import type { DraftRequest, HeldDraft, ReviewPage, Written } from '@micromoment/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../doors.ts';
import { NOTHING_WRITTEN } from './written.ts';

/** The review as it is held, by oneself and whoever else is at it. */
export type Held = {
  readonly written: Written;
  readonly write: (changed: Partial<Written>) => void;
  /** Notes how far one has come. */
  readonly reached: (step: DraftRequest['step']) => void;
  /** What somebody else wrote last, if it was not oneself. */
  readonly other: HeldDraft | undefined;
  /** Puts what one had written oneself in the place of what the other wrote. */
  readonly mineInstead: (() => void) | undefined;
};

/** So long after the last key a draft is sent. */
const PAUSE = 600;
/** So often the page looks whether somebody else has written. */
const LOOK = 4_000;

/** Keeps a review on the server while it is written: it can be gone on with elsewhere, and two who hold it at once see each other. */
export function useDraft(page: ReviewPage, path: string): Held {
  const me = page.facilitators.find(({ isMe }) => isMe)?.id ?? '';
  const [draft, setDraft] = useState<HeldDraft | null>(page.draft);
  const [written, setWritten] = useState<Written>(page.draft?.written ?? NOTHING_WRITTEN);
  const [mine, setMine] = useState<Written>();
  const now = useRef({ written, step: stepOf(page.draft), version: page.draft?.version ?? 0, unsent: false });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const adopt = (kept: HeldDraft) => {
    if (kept.version <= now.current.version) return;
    now.current.version = kept.version;
    setDraft(kept);
    if (kept.by.id === me) return;
    setMine(now.current.unsent ? now.current.written : undefined);
    now.current = { ...now.current, written: kept.written, unsent: false };
    setWritten(kept.written);
  };
  const send = async () => {
    const { written: sent, step, version } = now.current;
    const request: DraftRequest = { revision: page.blueprint.revision, upon: version, step, written: sent };
    const kept = await ask<{ draft: HeldDraft | null }>('POST', `${path}/draft`, request);
    if (!kept.ok || !kept.value.draft) return;
    if (kept.value.draft.by.id === me && now.current.written === sent) now.current.unsent = false;
    adopt(kept.value.draft);
  };
  const later = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void send(), PAUSE);
  };
  const put = (next: Written) => {
    now.current = { ...now.current, written: next, unsent: true };
    setWritten(next);
    later();
  };
  useEffect(() => {
    const look = setInterval(() => {
      if (document.visibilityState === 'visible')
        void ask<{ draft: HeldDraft | null }>('GET', `${path}/draft`).then((kept) => kept.ok && kept.value.draft && adopt(kept.value.draft));
    }, LOOK);
    return () => {
      clearInterval(look);
      clearTimeout(waiting.current);
    };
  }, [path]);
  return {
    written,
    write: (changed) => put({ ...now.current.written, ...changed }),
    reached: (step) => {
      if (now.current.step === step) return;
      now.current.step = step;
      later();
    },
    other: draft && draft.by.id !== me ? draft : undefined,
    mineInstead: mine && (() => (setMine(undefined), put(mine))),
  };
}

const stepOf = (draft: HeldDraft | null): DraftRequest['step'] => (draft?.step === 'pick' || draft?.step === 'publish' ? draft.step : 'insight');
