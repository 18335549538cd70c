import { useId } from 'preact/hooks';

type Asked = {
  readonly label: string;
  readonly note: string;
  readonly mode: 'url' | 'text';
  readonly required?: boolean;
  readonly value: string;
  readonly onWrite: (text: string) => void;
};

/** A line to write in, with a note on what belongs there. */
export function Line({ label, note, mode, required = false, value, onWrite }: Asked) {
  const id = useId();
  return (
    <div class="writing">
      <label for={id}>{label}</label>
      <p class="note" id={`${id}-note`}>
        {note}
      </p>
      <input
        id={id}
        inputMode={mode}
        required={required}
        value={value}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  );
}
