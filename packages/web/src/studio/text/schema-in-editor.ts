import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import { descriptionAt, proposalsAt, type Declared, type Schema } from './schema-help.ts';
import { whereIn } from './where-in.ts';

/** What the editor asks when it proposes or explains; it changes while one writes. */
export type Knowing = { readonly schema: () => Schema | undefined; readonly declared: () => Declared };

/** Completion of keys and values, and what a key is for when one points at it. */
export const schemaInEditor = (knowing: Knowing) => [
  autocompletion({ override: [(context) => completed(context, knowing)], icons: false, activateOnTyping: true }),
  hoverTooltip((view, at) => explained(view.state.doc.toString(), at, knowing)),
];

function completed({ state, pos, explicit }: CompletionContext, { schema, declared }: Knowing): CompletionResult | null {
  const known = schema();
  if (!known) return null;
  const where = whereIn(state.doc.toString(), pos);
  // In the middle of a sentence there is nothing to propose.
  if (/\s/.test(where.written) || (!explicit && where.written === '' && where.part === 'key')) return null;
  const proposals = proposalsAt(known, where, declared());
  if (proposals.length === 0) return null;
  return {
    from: pos - where.written.length,
    validFor: /^[\w-]*$/,
    options: proposals.map(({ label, text, description, isRequired }) => ({
      label,
      apply: text,
      boost: isRequired ? 1 : 0,
      ...(description === '' ? {} : { info: description }),
    })),
  };
}

function explained(text: string, at: number, { schema }: Knowing): Tooltip | null {
  const begin = text.slice(0, at).search(/[\w-]*$/);
  const word = /^[\w-]+(?=:)/.exec(text.slice(begin))?.[0];
  const known = schema();
  if (word === undefined || !known) return null;
  const { path, beside } = whereIn(text, begin);
  const description = descriptionAt(known, [...path, word], beside);
  if (description === undefined) return null;
  return {
    pos: begin,
    end: begin + word.length,
    create: () => {
      const dom = document.createElement('div');
      dom.textContent = description;
      return { dom };
    },
  };
}
