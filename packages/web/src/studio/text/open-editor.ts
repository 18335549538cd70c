import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, undo } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';
import type { Edit, Finding } from '@micromoment/lint';
import { editorLook } from './editor-look.ts';
import { markingOf, stretchOf } from './finding-marks.ts';
import { hangingIndent } from './hanging-indent.ts';
import { schemaInEditor, type Knowing } from './schema-in-editor.ts';

/** The text of a blueprint, open for writing. */
export type Editor = {
  /** Shows findings at their words. */
  mark(findings: readonly Finding[]): void;
  /** Puts the cursor to a finding and brings it into view. */
  goTo(finding: Pick<Finding, 'line' | 'col' | 'endLine' | 'endCol'>): void;
  /** Puts the cursor to an offset and brings it into view. */
  goToOffset(offset: number): void;
  make(edits: readonly Edit[]): void;
  /** Puts another text in place of all; one step that can be undone. */
  replace(text: string): void;
  undo(): void;
  cursor(): number;
  close(): void;
};

export type EditorOptions = Knowing & {
  readonly text: string;
  readonly label: string;
  /** Read to those who do not see the screen: which keys lead out. */
  readonly keys: string;
  readonly onText: (text: string) => void;
  readonly onCursor: (offset: number) => void;
  readonly onPlay: () => void;
  readonly onFinding: (step: 1 | -1) => void;
};

/** Opens a text in a place of the page. It stands in a shadow tree, where the editor's own styles need no exception from the content security policy. */
export function openEditor(place: HTMLElement, options: EditorOptions): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const described = document.createElement('p');
  described.id = 'editor-keys';
  described.hidden = true;
  described.textContent = options.keys;
  root.replaceChildren(described);
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: options.text, extensions: extensionsFor(options) }) });
  view.dom.style.blockSize = '100%';
  const goToOffset = (from: number, to = from) => {
    view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    view.focus();
  };
  return {
    mark: (findings) => view.dispatch(markingOf(view.state, findings)),
    goTo: (finding) => goToOffset(stretchOf(finding, view.state.doc).from, stretchOf(finding, view.state.doc).to),
    goToOffset: (offset) => goToOffset(Math.min(offset, view.state.doc.length)),
    make: (edits) => view.dispatch({ changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })), userEvent: 'input.fix' }),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    undo: () => void undo(view),
    cursor: () => view.state.selection.main.head,
    close: () => view.destroy(),
  };
}

function extensionsFor({ label, onText, onCursor, onPlay, onFinding, ...knowing }: EditorOptions) {
  const keys: readonly KeyBinding[] = [
    { key: 'Mod-Enter', run: () => (onPlay(), true) },
    { key: 'F8', run: () => (onFinding(1), true), shift: () => (onFinding(-1), true) },
  ];
  return [
    keymap.of([...keys, ...completionKeymap, ...searchKeymap, { key: 'Escape', run: leaveByTab }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    lineNumbers(),
    history(),
    search({ top: true }),
    highlightSelectionMatches(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    hangingIndent,
    indentUnit.of('  '),
    yaml(),
    ...editorLook,
    ...schemaInEditor(knowing),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': 'editor-keys', spellcheck: 'true', tabindex: '0' }),
    EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
      if (docChanged) onText(state.doc.toString());
      if (docChanged || selectionSet) onCursor(state.selection.main.head);
    }),
  ];
}

/** After Escape the next Tab leaves the text; any other key takes it back. */
function leaveByTab(view: EditorView): boolean {
  view.setTabFocusMode(LEAVES_WITHIN);
  return true;
}

const LEAVES_WITHIN = 60_000; // milliseconds
