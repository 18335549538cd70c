import './phone.css';
import { momentOf, twistsOf, type Blueprint, type Surface } from '@micromoment/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PhoneSwitches } from './phone-switches.tsx';
import { say } from './words.ts';
import { fromPhone, USUAL_LOOK, type Shown, type ToPhone } from './shown.ts';

export type PhoneProps = {
  readonly blueprint: Blueprint;
  readonly moment: string;
  readonly surface: Surface;
  /** Another number plays from the beginning. */
  readonly round: number;
  /** True while the text cannot be read, so that what is shown is what last could. */
  readonly isStale: boolean;
  readonly onSurface: (surface: Surface) => void;
  readonly onAgain: () => void;
  /** Hears when the phone has drawn what was last sent to it. */
  readonly onShown?: () => void;
};

/** A phone that plays a moment of a blueprint beside its text, with the switches a learner's phone may be set by. */
export function Phone({ blueprint, moment, surface, round, isStale, onSurface, onAgain, onShown }: PhoneProps) {
  const [look, setLook] = useState(USUAL_LOOK);
  const [asFirstVisit, setFirstVisit] = useState(false);
  const frame = usePhone({ blueprint, moment, surface, asFirstVisit, round, look }, onShown);
  const played = momentOf(blueprint, moment);
  return (
    <section class="phone" aria-label={say.onPhone}>
      <PhoneSwitches look={look} onLook={setLook} asFirstVisit={asFirstVisit} onFirstVisit={setFirstVisit} />
      {played && twistsOf(played).length > 0 && <Surfaces twists={twistsOf(played)} surface={surface} onSurface={onSurface} />}
      <div class={isStale ? 'phone-frame stale' : 'phone-frame'}>
        <iframe ref={frame} src="/phone.html" title={say.played({ moment: played?.title ?? moment })} />
      </div>
      {isStale && (
        <p class="note stale-note" role="status">
          {say.stale}
        </p>
      )}
      <button type="button" class="button quiet" onClick={onAgain}>
        {say.playFromHere}
      </button>
    </section>
  );
}

type SurfacesProps = { readonly twists: ReturnType<typeof twistsOf>; readonly surface: Surface; readonly onSurface: (surface: Surface) => void };

const Surfaces = ({ twists, surface, onSurface }: SurfacesProps) => (
  <label class="surface">
    <span>{say.surface}</span>
    <select value={surface ?? ''} onChange={({ currentTarget: { value } }) => onSurface(value === '' ? null : value)}>
      <option value="">{say.asWritten}</option>
      {twists.map(({ id }) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  </label>
);

/** Tells the phone in a frame what to show, once it is there and whenever that changes. */
function usePhone(shown: Shown, onShown: (() => void) | undefined) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ shown, onShown, stamp: 0 });
  const send = () => {
    latest.current.stamp += 1;
    const told: ToPhone = { kind: 'show', shown: latest.current.shown, stamp: latest.current.stamp };
    frame.current?.contentWindow?.postMessage(told, location.origin);
  };
  useEffect(() => {
    const hear = (message: MessageEvent<unknown>) => {
      if (message.source !== frame.current?.contentWindow) return;
      const told = fromPhone(message);
      if (told?.kind === 'ready') send();
      if (told?.kind === 'shown' && told.stamp === latest.current.stamp) latest.current.onShown?.();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    latest.current = { ...latest.current, shown, onShown };
    send();
  }, [shown.blueprint, shown.moment, shown.surface, shown.asFirstVisit, shown.round, shown.look]);
  return frame;
}
