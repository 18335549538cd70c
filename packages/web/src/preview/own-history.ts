/**
 * Gives the phone a history of its own. The steps of a frame would otherwise go into the browser's history, and an author who
 * wanted to leave the page around it would have to go back through every step that was tried.
 */
export function keepOwnHistory(): void {
  const replace = history.replaceState.bind(history);
  const passed: Passed[] = [];
  history.pushState = (state: unknown, unused: string, url?: string | URL | null) => {
    passed.push({ state: history.state as unknown, url: location.href });
    replace(state, unused, url);
  };
  history.back = () => {
    const before = passed.pop();
    if (!before) return;
    replace(before.state, '', before.url);
    dispatchEvent(new PopStateEvent('popstate', { state: before.state }));
  };
}

type Passed = { readonly state: unknown; readonly url: string };
