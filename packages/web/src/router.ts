import { signal } from '@preact/signals';

/** Where the reader is. */
export type Place = { readonly path: string; readonly fragment: string; readonly step: string | null };

/** The place shown now. A step is a part of a page that "back" returns from, kept in the browser's history and not in the address. */
export const place = signal<Place>(here());

/** Goes to another page of the house. */
export function go(path: string): void {
  history.pushState(null, '', path);
  moveOn();
  scrollTo(0, 0);
}

/** Goes to the next step of the page shown; the browser's "back" leads to the step before. */
export function goToStep(step: string): void {
  history.pushState({ step }, '');
  moveOn();
  scrollTo(0, 0);
}

/** Shows a step again that was left earlier, in the place of the page's first; a page that already shows a step keeps it. */
export function resumeStep(step: string | undefined): void {
  if (step === undefined || place.value.step !== null) return;
  history.replaceState({ step }, '');
  place.value = here();
}

/** Listens to the browser's "back" and to links within the house. */
export function startRouter(): void {
  addEventListener('popstate', moveOn);
  addEventListener('hashchange', moveOn);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !staysInHouse(link, event)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}

/** Motion tells that somebody has gone somewhere, so the page that was opened first stands still, and its words are there at once. */
function moveOn(): void {
  document.documentElement.dataset['moved'] = '';
  place.value = here();
}

function staysInHouse(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const plainPress = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  const withinPage = link.hash !== '' && link.pathname === location.pathname;
  return plainPress && link.origin === location.origin && !withinPage && !link.target && !link.hasAttribute('download') && !link.pathname.startsWith('/api/');
}

function here(): Place {
  const state: unknown = history.state;
  const step = typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'string' ? state.step : null;
  return { path: location.pathname, fragment: location.hash.slice(1), step };
}
