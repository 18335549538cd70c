import { signal } from '@preact/signals';

const REMEMBERED = 'micromoment.comfort';

/** How text reads on this device: a larger size, and a typeface whose letters are hard to mix up. */
export type Comfort = { readonly larger: boolean; readonly easier: boolean };

export const comfort = signal<Comfort>(remembered());

/** Shows the pages as this device remembers it, and follows when that is chosen anew; the typeface is fetched only where it is chosen. */
export function startComfort(): void {
  comfort.subscribe(({ larger, easier }) => {
    const { documentElement: root } = document;
    root.toggleAttribute('data-larger', larger);
    root.toggleAttribute('data-easier', easier);
    if (easier) void import('./easier-reading.css');
  });
}

export function chooseComfort(chosen: Comfort): void {
  comfort.value = chosen;
  localStorage.setItem(REMEMBERED, [chosen.larger && 'larger', chosen.easier && 'easier'].filter(Boolean).join(' '));
}

function remembered(): Comfort {
  const words = (localStorage.getItem(REMEMBERED) ?? '').split(' ');
  return { larger: words.includes('larger'), easier: words.includes('easier') };
}
