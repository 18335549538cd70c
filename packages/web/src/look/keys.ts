import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

const REMEMBERED = 'micromoment.single-keys';

/** Whether single keys do something; some people speak to their computer, and must be able to turn them off (WCAG 2.1.4). */
export const singleKeys = signal(localStorage.getItem(REMEMBERED) !== 'off');

export function setSingleKeys(on: boolean): void {
  singleKeys.value = on;
  localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
}

/** What each key does while the calling view is shown. Names are those of `KeyboardEvent.key`; `Ctrl+Enter` also means Command and Return. */
export type Keys = Readonly<Record<string, () => void>>;

export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  // With the view and not after it was painted: a key pressed as soon as something stands there is meant for it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = Object.hasOwn(current.current, nameOf(event)) ? current.current[nameOf(event)] : undefined;
      if (!act || !mayAct(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const nameOf = (event: KeyboardEvent): string => (event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key);

function mayAct(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return false;
  if (event.ctrlKey || event.metaKey || event.key === 'Escape') return true;
  // In a shadow tree, such as the studio's text, the event's own target is only the host.
  const [deepest] = event.composedPath();
  const within = deepest instanceof Element ? deepest : null;
  const isWriting = within?.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]') != null;
  const isPressing = event.key === 'Enter' && within?.closest('a, button, summary, input') != null;
  return !isWriting && !isPressing && (singleKeys.value || event.key === 'Enter');
}
