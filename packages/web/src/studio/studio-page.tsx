import { ok, type Result } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Unanswered } from '../look/unanswered.tsx';
import { layOut, type Desk } from './desk.ts';
import { DeskView } from './desk-view.tsx';
import { openBlueprint } from './opened.ts';
import { say } from './words.ts';

/** One blueprint, open for writing. */
export function StudioPage({ id }: { id: string }) {
  const [opened, setOpened] = useState<Result<Desk, Refusal>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let desk: Desk | undefined;
    let isGone = false;
    const open = async () => {
      const found = await openBlueprint(id);
      if (isGone) return;
      if (!found.ok) return setOpened(found);
      desk = layOut(found.value);
      setOpened(ok(desk));
    };
    void open();
    return () => {
      isGone = true;
      desk?.close();
    };
  }, [id, round]);
  if (!opened?.ok) return <Unanswered answer={opened} again={() => setRound(round + 1)} heading={say.cannotShow} lines={6} />;
  return <DeskView desk={opened.value} />;
}
