import { useId } from 'preact/hooks';

type Asked = {
  readonly label: string;
  /** Who reads it, or what is wanted, in one short sentence. */
  readonly note?: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** A sentence about what stands there, beneath the box. */
  readonly check?: string | undefined;
  readonly optional?: boolean;
  readonly lines?: number;
  readonly longest?: number;
  /** True where the label is the question of the page and reads like a heading. */
  readonly large?: boolean;
};

/** A box to write in, as high as what is written. */
export function Writing({ label, note, text, onWrite, check, optional = false, lines = 3, longest = 4_000, large = false }: Asked) {
  const id = useId();
  const described = [note && `${id}-note`, check && `${id}-check`].filter(Boolean).join(' ');
  return (
    <div class={`writing${large ? ' large' : ''}${lines < 3 ? ' short' : ''}`}>
      <label for={id}>{label}</label>
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <textarea
        id={id}
        rows={Math.max(lines, text.split('\n').length)}
        maxLength={longest}
        required={!optional}
        value={text}
        aria-describedby={described || undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {check && (
        <p class="note" id={`${id}-check`}>
          {check}
        </p>
      )}
    </div>
  );
}
