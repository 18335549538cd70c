import { say } from './words.ts';

/** Where somebody is in a moment: bars for the eye, a sentence for everyone. */
export function Steps({ names, at }: { names: readonly string[]; at: number }) {
  if (names.length < 2) return null;
  return (
    <div class="steps">
      <ol aria-hidden="true">
        {names.map((name, index) => (
          <li key={name} class={index <= at ? 'reached' : ''} />
        ))}
      </ol>
      <p class="note">{say.stepOf({ at: at + 1, all: names.length, name: names[at] ?? '' })}</p>
    </div>
  );
}
