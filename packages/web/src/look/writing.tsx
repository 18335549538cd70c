import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { announce } from './announce.tsx';
import { tooLong } from './too-long.ts';

type Asked = {
  readonly label: ComponentChildren;
  /** Who reads it, or what is wanted, in one short sentence. */
  readonly note?: string;
  readonly text: string;
  /** The language of what stands there, where somebody else wrote it. */
  readonly language?: string | undefined;
  readonly onWrite: (text: string) => void;
  /** A sentence about what stands there, beneath the box. */
  readonly check?: string | undefined;
  readonly optional?: boolean;
  readonly lines?: number;
  readonly longest?: number;
  /** True where the label is the question of the page and reads like a heading. */
  readonly large?: boolean;
};

/** A box to write in, as high as what is written. What is too long is not cut: it stays as it is, the box says how much is too much, and nothing is sent until it fits. */
export function Writing({ label, note, text, language, onWrite, check, optional = false, lines = 3, longest = 4_000, large = false }: Asked) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const over = tooLong(text, longest);
  useEffect(() => box.current?.setCustomValidity(over ?? ''), [over]);
  const described = [note && `${id}-note`, over && `${id}-over`, check && `${id}-check`].filter(Boolean).join(' ');
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
        lang={language}
        dir="auto"
        rows={Math.max(lines, text.split('\n').length)}
        ref={box}
        required={!optional}
        value={text}
        aria-invalid={over !== undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <TooLong id={`${id}-over`} says={over} />
      {check && (
        <p class="note" id={`${id}-check`}>
          {check}
        </p>
      )}
    </div>
  );
}

type Lined = Pick<Asked, 'label' | 'note' | 'text' | 'onWrite'> & { readonly longest: number; readonly lighter?: boolean };

/** The same for one line. */
export function WritingLine({ label, note, text, onWrite, longest, lighter = false }: Lined) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const over = tooLong(text, longest);
  useEffect(() => box.current?.setCustomValidity(over ?? ''), [over]);
  const described = [note && `${id}-note`, over && `${id}-over`].filter(Boolean).join(' ');
  return (
    <div class="writing">
      <label for={id} {...(lighter && { class: 'lighter' })}>
        {label}
      </label>
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <input
        id={id}
        dir="auto"
        ref={box}
        value={text}
        autocomplete="off"
        aria-invalid={over !== undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <TooLong id={`${id}-over`} says={over} />
    </div>
  );
}

/** Says beneath a box by how much its text is too long; heard once, when it becomes so. */
function TooLong({ id, says }: { id: string; says: string | undefined }) {
  useEffect(() => {
    if (says !== undefined) announce(says);
  }, [says === undefined]);
  return says === undefined ? null : (
    <p class="note" id={id}>
      {says}
    </p>
  );
}
