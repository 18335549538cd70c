import { signal } from '@preact/signals';
import { say } from './words.ts';

const REMEMBERED = 'micromoment.appearance';

type Appearance = 'device' | 'light' | 'dark';

const appearance = signal<Appearance>(remembered());
appearance.subscribe(apply);

/** Light, dark, or as the device has it. */
export const AppearanceChoice = () => (
  <label>
    {say.appearance}
    <select value={appearance} onChange={(event) => choose(named(event.currentTarget.value))}>
      <option value="device">{say.asOnDevice}</option>
      <option value="light">{say.light}</option>
      <option value="dark">{say.dark}</option>
    </select>
  </label>
);

function choose(chosen: Appearance): void {
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

function named(text: string): Appearance {
  return text === 'light' || text === 'dark' ? text : 'device';
}
