import { no, ok, type Result } from '@micromoment/core';
import { isCriterion, type CriterionName } from '../criterion.ts';
import type { Span } from '../reading/span.ts';

/** One labelled response: what somebody wrote to a scene, and which criteria it shows. */
export type LabelledResponse = {
  readonly id: string;
  /** Neighbours of a pair differ by one behaviour; a scenario is never divided between training and test. */
  readonly pair: string;
  readonly scenario: string;
  /** The voice it is written in, such as `nonnative` or `hedge`; figures are reported by it. */
  readonly tag: string;
  readonly text: string;
  readonly language: string;
  readonly terms: readonly string[];
  readonly labels: Readonly<Partial<Record<CriterionName, boolean>>>;
  /** Which part of the text shows which criteria; null where only the whole is labelled. */
  readonly parts: readonly (readonly [...Span, readonly CriterionName[]])[] | null;
};

export type ResponseProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'no-language' }
  | { readonly kind: 'no-terms' }
  | { readonly kind: 'unknown-label'; readonly label: string };

/**
 * A response of a JSON line; labels may be written with underscores. What is left out of a line that has no scenario or pair is its id.
 * @param unnamed the id of a line without one; its text if left out
 */
export function parseResponse(line: string, unnamed?: string): Result<LabelledResponse, ResponseProblem> {
  const fields = fieldsOf(line);
  if (!fields) return no({ kind: 'not-json' });
  const { text, labels = {}, parts = null, terms = [] } = fields;
  if (typeof text !== 'string') return no({ kind: 'no-text' });
  const { language = 'en' } = fields;
  if (typeof language !== 'string') return no({ kind: 'no-language' });
  if (!Array.isArray(terms) || terms.some((term) => typeof term !== 'string')) return no({ kind: 'no-terms' });
  const named: [CriterionName, boolean][] = [];
  for (const [label, value] of Object.entries(labels ?? {})) {
    const name = label.replaceAll('_', '-');
    if (!isCriterion(name)) return no({ kind: 'unknown-label', label });
    named.push([name, value === true]);
  }
  const id = word(fields['id'], unnamed ?? text);
  return ok({
    id,
    pair: word(fields['pair'], id),
    scenario: word(fields['scenario'], id),
    tag: word(fields['tag'], 'plain'),
    text,
    language,
    terms,
    labels: Object.fromEntries(named),
    parts,
  });
}

type Fields = {
  readonly [field: string]: unknown;
  readonly labels?: object | null;
  readonly parts?: LabelledResponse['parts'];
  readonly terms?: readonly string[];
  readonly language?: unknown;
};

function fieldsOf(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    // An object that is not an array; each field is looked at before it is believed, parts and labels are our own files' shape.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

const word = (field: unknown, otherwise: string): string => (typeof field === 'string' || typeof field === 'number' ? String(field) : otherwise);
