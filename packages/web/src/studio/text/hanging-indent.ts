import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';

const DEEPEST = 32;
const PADDING = 6; // pixels, as the editor sets its lines

/** How far the rest of a wrapped line hangs in, in letters: as deep as its first word stands, past the dash of a list. */
export function hangOf(line: string): number {
  const [before = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  return Math.min(before.length, DEEPEST);
}

/** Wrapped lines go on beneath their first word, so that the outline of a text stays to be seen on a narrow screen. */
export const hangingIndent = [
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = hanging(view);
      }
      update({ docChanged, viewportChanged, view }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = hanging(view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
  // A class for each depth: a style on the line itself would need an exception from the content security policy.
  EditorView.theme(
    Object.fromEntries(
      Array.from({ length: DEEPEST }, (_, depth) => [
        `.cm-hang-${depth + 1}`,
        { paddingInlineStart: `calc(${PADDING}px + ${depth + 1}ch)`, textIndent: `-${depth + 1}ch` },
      ]),
    ),
  ),
];

function hanging({ state, visibleRanges }: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges)
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      const depth = hangOf(line.text);
      if (depth > 0) found.add(line.from, line.from, Decoration.line({ class: `cm-hang-${depth}` }));
      at = line.to + 1;
    }
  return found.finish();
}
