import type { Finding, Fix } from '@micromoment/lint';
import { CRITERION_NAMES } from '@micromoment/feedback';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../look/announce.tsx';
import { Heading } from '../look/heading.tsx';
import { useKeys } from '../look/keys.ts';
import { drawers } from '../offline/device.ts';
import { Phone } from '../preview/phone.tsx';
import { go } from '../router.ts';
import { BelowText, type Part } from './below-text.tsx';
import type { Desk } from './desk.ts';
import { findingFrom } from './finding-from.ts';
import { schemaOnce } from './schema-once.ts';
import type { Editor } from './text/open-editor.ts';
import { TextEditor } from './text/text-editor.tsx';
import type { Declared } from './text/schema-help.ts';
import { say } from './words.ts';

/** An author's desk: the text, the moment under the cursor played beside it, and below what the text comes to. */
export function DeskView({ desk }: { desk: Desk }) {
  const [part, setPart] = useState<Part>('findings');
  const [shown, setShown] = useState<Shown>('text');
  const { open, made, toFinding, step, play, fix, undo, discard, replace } = useActs(desk, setShown);
  useKeys({ F8: () => step(1), 'Ctrl+Enter': play });
  return (
    <div class={`desk-view shows-${shown}`}>
      <Head desk={desk} onDiscard={discard} />
      <Views shown={shown} onShow={setShown} />
      <section class="desk-text" aria-label={say.text}>
        <TextEditor
          text={desk.text.peek()}
          label={say.editorLabel}
          keys={say.editorKeys}
          schema={schemaOnce}
          declared={() => declaredIn(desk)}
          onOpen={open}
          onText={desk.write}
          onCursor={desk.moveCursor}
          onPlay={play}
          onFinding={step}
        />
        <p class="note keys-line">{say.keysLine}</p>
      </section>
      <div class="desk-phone">
        <Played desk={desk} />
      </div>
      <div class="desk-below">
        <BelowText desk={desk} part={part} onPart={setPart} made={made} onGo={toFinding} onFix={fix} onUndo={undo} onReplace={replace} />
      </div>
    </div>
  );
}

/** What an author does at the desk besides writing; each act says aloud what came of it. */
function useActs(desk: Desk, show: (shown: Shown) => void) {
  const editor = useRef<Editor>(null);
  const [made, setMade] = useState<Made>();
  useEffect(() => desk.judged.subscribe((judged) => judged && editor.current?.mark(judged.findings)), [desk]);
  const toFinding = (finding: Finding) => {
    show('text');
    editor.current?.goTo(finding);
    announce(`${say[finding.severity]}: ${finding.message} ${finding.fix}`);
  };
  return {
    made,
    toFinding,
    open(opened: Editor) {
      editor.current = opened;
      opened.mark(desk.judged.peek()?.findings ?? []);
    },
    step(by: 1 | -1) {
      const next = findingFrom(desk.judged.peek()?.findings ?? [], desk.text.peek(), editor.current?.cursor() ?? 0, by);
      if (next) toFinding(next);
      else announce(say.noFindings);
    },
    play() {
      show('phone');
      desk.playFromStart();
      announce(say.playingFrom({ moment: desk.playing.peek()?.moment ?? '' }));
    },
    fix(chosen: Fix) {
      setMade({ title: chosen.title, before: desk.text.peek(), edits: chosen.edits });
      editor.current?.make(chosen.edits);
      announce(say.mended({ title: chosen.title }));
    },
    undo() {
      editor.current?.undo();
      setMade(undefined);
      announce(say.undone);
    },
    /** Back to what is in use: a step that the text can undo. A draft of something new has nothing to go back to, and its page is left. */
    discard() {
      const published = desk.inUse.peek();
      if (published) editor.current?.replace(published.source);
      desk.endDraft(published);
      announce(published ? say.thrownAway : say.thrownAwayNew);
      if (!published) return go('/studio');
      show('text');
      editor.current?.goToOffset(0);
    },
    replace: (text: string) => editor.current?.replace(text),
  };
}

export type Made = { readonly title: string; readonly before: string; readonly edits: Fix['edits'] };
type Shown = 'text' | 'phone' | 'more';

function Head({ desk, onDiscard }: { desk: Desk; onDiscard: () => void }) {
  const title = desk.blueprint.value?.title ?? desk.id;
  const findings = desk.judged.value?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <header class="desk-head">
      {/* Named by its id: a name that changed with every key would take the focus out of the text. */}
      <Heading says={`${say.studio}: ${desk.id}`} eyebrow={<a href="/studio">{say.studio}</a>}>
        {title}
      </Heading>
      <div class="row">
        <span class="chip calm">{stateWords(desk)}</span>
        <span class="note" aria-live="polite">
          {desk.judged.value ? say.standing({ errors, rest: findings.length - errors }) : say.reading}
        </span>
        {desk.isDraft.value && <Discard isNew={desk.inUse.value === null} onDiscard={onDiscard} />}
      </div>
    </header>
  );
}

function stateWords({ isDraft, isKept, inUse }: Desk): string {
  if (!isDraft.value) return say.asPublished;
  if (inUse.value === null) return say.newDraft;
  if (drawers.value.keeping !== 'between-visits') return say.draftPage;
  return isKept.value ? say.draftKept : say.draftUnkept;
}

/** Asks once more before anything is lost. */
function Discard({ isNew, onDiscard }: { isNew: boolean; onDiscard: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="link" onClick={() => dialog.current?.showModal()}>
        {say.discard}
      </button>
      <dialog ref={dialog} class="card" aria-label={say.discard}>
        <form method="dialog" class="stack">
          <p>{isNew ? say.discardNewSure : say.discardSure}</p>
          <div class="row">
            <button class="button" autofocus>
              {say.keepDraft}
            </button>
            <button
              class="button quiet"
              onClick={() => {
                // Closed first: while the question stands, the text cannot be given the focus.
                dialog.current?.close();
                onDiscard();
              }}
            >
              {say.discard}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** On a narrow screen one part at a time; on a wide one all of them stand side by side, and this is not shown. */
const Views = ({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) => (
  <nav class="desk-views" aria-label={say.whatIsShown}>
    {(['text', 'phone', 'more'] as const).map((name) => (
      <button key={name} type="button" aria-pressed={name === shown} onClick={() => onShow(name)}>
        {say[name]}
      </button>
    ))}
  </nav>
);

function Played({ desk }: { desk: Desk }) {
  const [blueprint, playing] = [desk.blueprint.value, desk.playing.value];
  if (!blueprint || !playing) return <p class="well">{say.nothingToPlay}</p>;
  return (
    <Phone
      blueprint={blueprint}
      moment={playing.moment}
      surface={playing.surface}
      round={playing.round}
      isStale={desk.isStale.value}
      onSurface={desk.show}
      onAgain={desk.playFromStart}
    />
  );
}

/** The names that the text declares, for completion; of the blueprint that could last be read. */
function declaredIn({ blueprint, playing }: Desk): Declared {
  const { signals = [], moments = [] } = blueprint.peek() ?? {};
  const here = moments.find(({ id }) => id === playing.peek()?.moment);
  return {
    signals: signals.map(({ id }) => id),
    moments: moments.map(({ id }) => id),
    scenes: here?.kind === 'decide' ? here.scenes.map(({ id }) => id) : [],
    criteria: CRITERION_NAMES,
  };
}
