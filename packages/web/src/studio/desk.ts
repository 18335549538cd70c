import type { Blueprint, Surface } from '@micromoment/core';
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { InUse, Opened } from './opened.ts';
import type { Judged, Parsed } from './reading/read-text.ts';
import { openReader } from './reading/reader.ts';
import { underCursor } from './reading/under-cursor.ts';
import type { Answered } from './reading/worker-words.ts';

/** What lies on an author's desk: the text, what it says so far, and what could be better about it. */
export type Desk = {
  readonly id: string;
  readonly text: ReadonlySignal<string>;
  readonly inUse: ReadonlySignal<InUse | null>;
  /** The revision the draft was begun from; null for a blueprint that was new then. */
  readonly begunFrom: ReadonlySignal<string | null>;
  /** What the text says; of an earlier text while it is being read. */
  readonly parsed: ReadonlySignal<Parsed | undefined>;
  /** What is to be said of the text; of an earlier text while it is being read. */
  readonly judged: ReadonlySignal<Judged | undefined>;
  /** True when `judged` is about the text as it stands. */
  readonly isJudged: ReadonlySignal<boolean>;
  /** The blueprint that could last be read. */
  readonly blueprint: ReadonlySignal<Blueprint | null>;
  readonly isStale: ReadonlySignal<boolean>;
  readonly playing: ReadonlySignal<Playing | undefined>;
  /** True once everything written so far stands on the device. */
  readonly isKept: ReadonlySignal<boolean>;
  /** True while the text differs from what is in use. */
  readonly isDraft: ReadonlySignal<boolean>;
  /** True when somebody has published since the draft was begun. */
  readonly isOvertaken: ReadonlySignal<boolean>;
  write(text: string): void;
  moveCursor(offset: number): void;
  show(surface: Surface): void;
  playFromStart(): void;
  /** Hears what is in use now; the draft stays begun from what it was begun from. */
  hearOf(inUse: InUse): void;
  /** Takes what is in use now as what the draft goes on from. */
  goOnFrom(inUse: InUse): void;
  /** Ends the draft, because it was published or thrown away. */
  endDraft(inUse: InUse | null): void;
  /** True once another tab has taken the blueprint over: nothing that is written here is kept any more. */
  readonly isTaken: ReadonlySignal<boolean>;
  /** Puts everything away, with what was written kept: another tab may take it up. */
  close(): void;
};
export type Playing = { readonly moment: string; readonly surface: Surface; readonly round: number };

/** Lays a blueprint on the desk and begins to read it. */
export function layOut(opened: Opened): Desk {
  const { parsed, judged, judgedText, blueprint, read, close } = reading();
  const draft = drafting(opened, read);
  const { text, inUse, begunFrom } = draft;
  draft.readOn();
  return {
    ...draft,
    ...following(parsed),
    id: opened.id,
    parsed,
    judged,
    isJudged: computed(() => judgedText.value === text.value),
    blueprint,
    isStale: computed(() => parsed.value !== undefined && parsed.value.blueprint === null),
    isKept: opened.pen.kept,
    isDraft: computed(() => text.value !== inUse.value?.source),
    isOvertaken: computed(() => text.value !== inUse.value?.source && begunFrom.value !== (inUse.value?.revision ?? null)),
    isTaken: opened.pen.isTaken,
    close() {
      close();
      void opened.pen.putAway();
    },
  };
}

type Drafting = Pick<Desk, 'text' | 'inUse' | 'begunFrom' | 'write' | 'hearOf' | 'goOnFrom' | 'endDraft'> & { readonly readOn: () => void };

/** The text and what it goes on from; whatever is written is kept on this device, and read. */
function drafting({ inUse: atFirst, pen }: Opened, read: Reading['read']): Drafting {
  const { source, over } = pen.words.peek();
  const inUse = signal(atFirst);
  const begunFrom = signal<string | null>((source === undefined ? atFirst?.revision : over) || null);
  const text = signal(source ?? atFirst?.source ?? '');
  const readOn = () => read(text.peek(), inUse.peek()?.source);
  const write = (written: string) => {
    text.value = written;
    if (pen.words.peek()['over'] === undefined) keepOrigin(pen, inUse.peek());
    pen.write('source', written);
    readOn();
  };
  const takeUp = (next: InUse | null) =>
    batch(() => {
      inUse.value = next;
      begunFrom.value = next?.revision ?? null;
    });
  return {
    text,
    inUse,
    begunFrom,
    readOn,
    write,
    hearOf(next) {
      inUse.value = next;
      readOn();
    },
    goOnFrom(next) {
      takeUp(next);
      keepOrigin(pen, next);
      readOn();
    },
    endDraft(next) {
      void pen.lay();
      takeUp(next);
      // What was written while the server took the text is a draft of its own.
      if (next !== null && text.peek() !== next.source) write(text.peek());
      else readOn();
    },
  };
}

/** The moment to play: the one under the cursor, and from its beginning when somebody asks for that. */
function following(parsed: ReadonlySignal<Parsed | undefined>): Pick<Desk, 'playing' | 'moveCursor' | 'show' | 'playFromStart'> {
  const playing = signal<Playing | undefined>(undefined);
  let [cursor, round] = [0, 0];
  let before: ReturnType<typeof underCursor>;
  const follow = () => {
    const under = underCursor(parsed.peek()?.moments ?? [], cursor);
    // A surface chosen by hand stays until the cursor goes elsewhere.
    if (under && (under.moment !== before?.moment || under.surface !== before.surface)) playing.value = { ...under, round };
    before = under ?? before;
  };
  const again = (otherwise: Partial<Playing>) => {
    const now = playing.peek();
    round += 1;
    if (now) playing.value = { ...now, ...otherwise, round };
  };
  parsed.subscribe(follow);
  return {
    playing,
    moveCursor(offset) {
      cursor = offset;
      follow();
    },
    show: (surface) => again({ surface }),
    playFromStart: () => again({}),
  };
}

/** Writes down what the draft was begun from, so that it can be told apart from it even without a line. */
function keepOrigin(pen: Opened['pen'], inUse: InUse | null): void {
  pen.write('over', inUse?.revision ?? '');
  pen.write('was', inUse?.source ?? '');
}

type Reading = Pick<Desk, 'parsed' | 'judged' | 'blueprint'> & {
  readonly judgedText: ReadonlySignal<string | undefined>;
  readonly read: (text: string, published: string | undefined) => void;
  readonly close: () => void;
};

function reading(): Reading {
  const parsed: Signal<Parsed | undefined> = signal(undefined);
  const judged: Signal<Judged | undefined> = signal(undefined);
  const judgedText: Signal<string | undefined> = signal(undefined);
  const blueprint = signal<Blueprint | null>(null);
  const hear = (answered: Answered) =>
    batch(() => {
      if (answered.kind === 'judged') [judged.value, judgedText.value] = [answered.judged, answered.text];
      if (answered.kind !== 'parsed') return;
      parsed.value = answered.parsed;
      if (answered.parsed.blueprint) blueprint.value = answered.parsed.blueprint;
    });
  const reader = openReader(hear);
  return { parsed, judged, judgedText, blueprint, close: reader.close, read: (text, published) => reader.read({ kind: 'read', text, published }) };
}
