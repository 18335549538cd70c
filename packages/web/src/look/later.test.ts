import { h, options, render, type ComponentType } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchAhead, fetchedLater } from './later.tsx';

/** As much of a document as a view needs to be drawn in. */
class Node {
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly nodeType = 1;
  readonly style = {};
  data = '';
  parentNode: Node | null = null;
  childNodes: Node[] = [];
  get firstChild(): Node | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Node | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }
  get text(): string {
    return this.data + this.childNodes.map(({ text }) => text).join('');
  }
  setAttribute(): void {}
  removeAttribute(): void {}
  contains(): boolean {
    return false;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  removeChild(child: Node): void {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
  }
  insertBefore(child: Node, before: Node | null): Node {
    child.parentNode?.removeChild(child);
    const place = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }
}

const written = (data: string): Node => Object.assign(new Node(), { data: String(data) });

const effects: (() => void)[] = [];
const runEffects = () => effects.splice(0).forEach((run) => run());

beforeEach(() => {
  vi.stubGlobal('document', { createElementNS: () => new Node(), createElement: () => new Node(), createTextNode: written });
  // A browser runs effects once it has painted; here they run when the test says so.
  options.requestAnimationFrame = (run) => void effects.push(run);
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete options.requestAnimationFrame;
  effects.length = 0;
});

const View: ComponentType = () => h('p', null, 'Here it is.');

/** A view that has been drawn while its code was still on its way. */
function drawnTooSoon(): { readonly page: Node; readonly arrive: () => void } {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  const arrival = new EventTarget();
  const Later = fetchedLater('ahead', () => new Promise<ComponentType>((resolve) => arrival.addEventListener('arrived', () => resolve(View))));
  fetchAhead();
  const page = new Node();
  render(h(Later, null), page as never); // preact takes any such node
  expect(page.text).not.toContain('Here it is.');
  return { page, arrive: () => void arrival.dispatchEvent(new Event('arrived')) };
}

test('a view that arrives after it was drawn takes the place of the wait', async () => {
  const { page, arrive } = drawnTooSoon();
  runEffects();
  arrive();
  await vi.waitFor(() => expect(page.text).toBe('Here it is.'), 10_000);
});

test('one that was fetched ahead and arrives between the drawing and its effects does so too', async () => {
  const { page, arrive } = drawnTooSoon();
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 20));
  runEffects();
  await vi.waitFor(() => expect(page.text).toBe('Here it is.'), 10_000);
});
