import type { BlockHeader, FlowStyle } from './scalar-trace.ts';

/** A tree is the text as written: scalars, lists and maps, each with its span, before anything is known of blueprints. */
export type Tree = ScalarTree | ListTree | MapTree;

export type Span = { readonly from: number; readonly to: number };

export type ScalarTree = {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** From the first to past the last character, quotes or block header included; empty where nothing stands after a key. */
  readonly span: Span;
  readonly written: Written;
};

/** How a scalar stands in the text, enough to find each of its characters again. */
export type Written =
  | { readonly style: FlowStyle; readonly source: string; readonly from: number }
  | {
      readonly style: 'block';
      readonly source: string;
      readonly from: number;
      readonly header: BlockHeader;
      /** Where the header ends, a comment on its line not counted. */ readonly headerEnd: number;
    };

export type ListTree = { readonly kind: 'list'; readonly flow: boolean; readonly span: Span; readonly members: readonly ListMember[] };

/** `from`: its hyphen, or in a flow list its own first character. */
export type ListMember = { readonly from: number; readonly node: Tree };

export type MapTree = { readonly kind: 'map'; readonly flow: boolean; readonly span: Span; readonly entries: readonly MapEntry[] };

export type MapEntry = { readonly key: string; readonly keySpan: Span; readonly node: Tree };
