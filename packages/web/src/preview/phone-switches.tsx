import { say } from './words.ts';
import type { PhoneLook } from './shown.ts';

type Switches = {
  readonly look: PhoneLook;
  readonly onLook: (look: PhoneLook) => void;
  readonly asFirstVisit: boolean;
  readonly onFirstVisit: (asFirstVisit: boolean) => void;
};

/** How the phone is set: light or dark, right to left, large text, and whether the learner is new to the skill. */
export const PhoneSwitches = ({ look, onLook, asFirstVisit, onFirstVisit }: Switches) => (
  <fieldset class="switches">
    <legend class="unseen">{say.howSet}</legend>
    <label class="colours">
      <span>{say.colours}</span>
      <select
        value={look.theme}
        onChange={({ currentTarget: { value } }) => onLook({ ...look, theme: value === 'light' || value === 'dark' ? value : 'device' })}
      >
        <option value="device">{say.asOnDevice}</option>
        <option value="light">{say.light}</option>
        <option value="dark">{say.dark}</option>
      </select>
    </label>
    <Switch says={say.rightToLeft} isOn={look.direction === 'rtl'} onTurn={(on) => onLook({ ...look, direction: on ? 'rtl' : 'ltr' })} />
    <Switch says={say.largeText} isOn={look.text === 'large'} onTurn={(on) => onLook({ ...look, text: on ? 'large' : 'usual' })} />
    <Switch says={say.firstVisit} isOn={asFirstVisit} onTurn={onFirstVisit} />
  </fieldset>
);

const Switch = ({ says, isOn, onTurn }: { says: string; isOn: boolean; onTurn: (on: boolean) => void }) => (
  <label class="switch">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget: { checked } }) => onTurn(checked)} />
    <span>{says}</span>
  </label>
);
