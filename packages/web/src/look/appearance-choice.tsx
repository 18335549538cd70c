import { appearance, chooseAppearance, named } from './appearance.ts';
import { say } from './foot-words.ts';

/** Light, dark, or as the device has it. */
export const AppearanceChoice = () => (
  <label>
    {say.appearance}
    <select value={appearance} onChange={(event) => chooseAppearance(named(event.currentTarget.value))}>
      <option value="device">{say.asOnDevice}</option>
      <option value="light">{say.light}</option>
      <option value="dark">{say.dark}</option>
    </select>
  </label>
);
