import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the house. They are variables, so that light, dark and more contrast follow by themselves. */
const colours = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '.9375rem' },
  '&.cm-focused': { outline: 'none' }, // the place it stands in has the ring
  '.cm-scroller': { fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace", lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '.75rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--ink-3)', borderInlineEnd: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--sunken) 55%, transparent)' },
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '1px' },
  '.cm-lintRange-error': { borderBottom: '2px solid var(--danger)', backgroundColor: 'var(--danger-soft)' },
  '.cm-lintRange-warning': { borderBottom: '2px solid var(--caution)' },
  '.cm-lintRange-info': { borderBottom: '2px dotted var(--ink-2)' },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: '10px',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    maxWidth: '26rem',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-hover': { padding: '.5rem .75rem', fontFamily: 'var(--sans)', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace", maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '.25rem .75rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionInfo': { padding: '.5rem .75rem', fontFamily: 'var(--sans)', lineHeight: '1.5', maxWidth: '20rem' },
  '.cm-panels': { backgroundColor: 'var(--sunken)', color: 'var(--ink)', borderColor: 'var(--line)', fontFamily: 'var(--sans)' },
  '.cm-panel.cm-search': { padding: '.5rem .75rem', fontSize: '.9375rem' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { fontSize: 'inherit', fontFamily: 'inherit' },
  '.cm-textfield': { backgroundColor: 'var(--bg)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '6px', padding: '.35rem .5rem' },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    padding: '.35rem .6rem',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--caution-soft)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-diagnostic': { padding: '.25rem .5rem', borderInlineStart: '3px solid var(--line-strong)', fontFamily: 'var(--sans)', lineHeight: '1.5' },
  '.cm-diagnostic-error': { borderColor: 'var(--danger)' },
  '.cm-diagnostic-warning': { borderColor: 'var(--caution)' },
});

const words = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.bracket, tags.squareBracket, tags.brace], color: 'var(--ink-2)' },
  { tag: [tags.number, tags.bool, tags.atom, tags.keyword], color: 'var(--warm)' },
]);

export const editorLook = [colours, syntaxHighlighting(words)];
