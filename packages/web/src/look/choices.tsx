import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { singleKeys, useKeys } from './keys.ts';

/** One thing that may be chosen, in words. */
export type Choice<Value extends string = string> = { readonly value: Value; readonly words: ComponentChildren; readonly note?: string };

type Asked<Value extends string> = {
  readonly legend: ComponentChildren;
  readonly note?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** `list` for sentences, one beneath the other; `scale` for five words from one end to the other. */
  readonly as?: 'list' | 'scale';
  readonly optional?: boolean;
  /** Whether the keys 1 to 9 choose; a page that has two lists gives them to one. */
  readonly keyed?: boolean;
  /** One name for several lists of which one thing is chosen; a list of its own has its own. */
  readonly name?: string;
};

const LAST_KEY = 9;

/** A question with a few answers, of which one is chosen: real radios, and the keys 1 to 9 for a list. */
export function Choices<Value extends string>({
  legend,
  note,
  choices,
  chosen,
  onChoose,
  as = 'list',
  optional = false,
  keyed = as === 'list',
  name: shared,
}: Asked<Value>) {
  const own = useId();
  const name = shared ?? own;
  useKeys(keyed ? Object.fromEntries(choices.slice(0, LAST_KEY).map(({ value }, index) => [String(index + 1), () => onChoose(value)])) : {});
  return (
    <fieldset class={`choices ${as}`}>
      <legend>{legend}</legend>
      {note && <p class="note">{note}</p>}
      {choices.map(({ value, words, note: aside }, index) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={chosen === value} required={!optional} onChange={() => onChoose(value)} />
          <span>
            {words}
            {aside && <small>{aside}</small>}
          </span>
          {keyed && index < LAST_KEY && singleKeys.value && <kbd aria-hidden="true">{index + 1}</kbd>}
        </label>
      ))}
    </fieldset>
  );
}
