import { signal } from '@preact/signals';

const REMEMBERED = 'micromoment.appearance';

/** Light, dark, or as the device has it. */
export type Appearance = 'device' | 'light' | 'dark';

export const appearance = signal<Appearance>(remembered());

/** Shows the pages as this device remembers it, and follows when that is chosen anew. */
export const startAppearance = (): void => void appearance.subscribe(apply);

/** Shows the pages so from now on, on this device. */
export function chooseAppearance(chosen: Appearance): void {
  appearance.value = chosen;
  localStorage.setItem(REMEMBERED, chosen);
}

function apply(chosen: Appearance): void {
  if (chosen === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

function remembered(): Appearance {
  return named(localStorage.getItem(REMEMBERED) ?? 'device');
}

/** The appearance that a text names; anything else is as the device has it. */
export function named(text: string): Appearance {
  return text === 'light' || text === 'dark' ? text : 'device';
}
