import { ok, type Result } from '@micromoment/core';
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../doors.ts';
import { Unanswered } from '../look/unanswered.tsx';
import { OtherTab } from '../practice/other-tab.tsx';
import { layOut, type Desk } from './desk.ts';
import { DeskView } from './desk-view.tsx';
import { openBlueprint } from './opened.ts';
import { say } from './words.ts';

/** One blueprint, open for writing; in one tab at a time. */
export function StudioPage({ id }: { id: string }) {
  const [opened, setOpened] = useState<Result<Desk, Refusal> | null>();
  const [{ round, over }, setAsked] = useState({ round: 0, over: false });
  useEffect(() => {
    let desk: Desk | undefined;
    let isGone = false;
    const open = async () => {
      const found = await openBlueprint(id, { over });
      if (isGone) return found?.ok && found.value.pen.putAway();
      if (!found?.ok) return setOpened(found);
      desk = layOut(found.value);
      setOpened(ok(desk));
    };
    void open();
    return () => {
      isGone = true;
      desk?.close();
    };
  }, [id, round]);
  const again = (how: { readonly over: boolean }) => {
    setOpened(undefined);
    setAsked({ round: round + 1, ...how });
  };
  if (opened === null || (opened?.ok && opened.value.isTaken.value))
    return <OtherTab what="blueprint" back="/studio" onTakeOver={() => again({ over: true })} />;
  if (!opened?.ok) return <Unanswered answer={opened} again={() => again({ over: false })} heading={say.cannotShow} lines={6} />;
  return <DeskView desk={opened.value} />;
}
