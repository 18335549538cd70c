import type { Result } from '@micromoment/core';

/** What somebody wrote in another format: a story with choices, or questions with answers. */
export type Material = Story | Quiz;
export type Story = {
  readonly kind: 'story';
  readonly title: string;
  readonly start: string;
  readonly passages: readonly Passage[];
  readonly leftOut: readonly string[];
};
export type Passage = { readonly name: string; readonly text: string; readonly links: readonly Link[]; readonly line: number };
export type Link = { readonly say: string; readonly to: string };
export type Quiz = { readonly kind: 'quiz'; readonly questions: readonly Question[]; readonly leftOut: readonly string[] };
export type Question = {
  readonly title?: string;
  readonly asks: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly line: number;
};

/** Why a text cannot be read, and the line where. */
export type MaterialProblem = { readonly line: number; readonly what: string };
export type Read = Result<Material, MaterialProblem>;

/** How large a file may be, in bytes, and how many passages or questions it may hold: far more than one skill can use. */
export const MOST_BYTES = 1_000_000;
export const MOST_PARTS = 500;
