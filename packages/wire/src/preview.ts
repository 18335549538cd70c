import type { Blueprint } from '@micromoment/core';

/** What `micromoment preview` tells the page whenever the file is saved. */
export type PreviewTold = {
  /** The file's name, as it was given. */
  readonly file: string;
  /** Null while the text cannot be read as a blueprint; what was read last stays on the page. */
  readonly blueprint: Blueprint | null;
  /** Null while they are being looked for; those of the text before stay on the page. */
  readonly findings: readonly PreviewFinding[] | null;
  readonly renderings: readonly Rendering[];
};

/** A finding of the linter; lines and columns count from 1. */
export type PreviewFinding = {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly line: number;
  readonly col: number;
};

/** How a channel brings a moment to somebody, made by the code that sends it. */
export type Rendering = { readonly moment: string } & (
  | { readonly channel: 'email'; readonly subject: string; readonly text: string; readonly html: string }
  | { readonly channel: 'calendar'; readonly title: string; readonly note: string }
);
