import { CRITERIA } from './criteria.ts';
import { CRITERION_NAMES, type CriterionName, type Sign } from './criterion.ts';
import { gate, LONGEST_TEXT, type Gate } from './gate/gate.ts';
import { read, type Reading } from './reading/reading.ts';
import type { Span } from './reading/span.ts';

/** What a look saw: whether the text is one to look at, and each criterion with the words that show it. */
export type Seen<Name extends CriterionName = CriterionName> = { readonly gate: Gate; readonly criteria: Readonly<Record<Name, Sight>> };

/** Found, not found or unsure, which is the default; where in the learner's text, and by which rules. */
export type Sight = { readonly state: SightState; readonly spans: readonly Span[]; readonly evidence: readonly string[] };
export type SightState = 'found' | 'not_found' | 'unsure';

export type LookOptions<Name extends CriterionName = CriterionName> = {
  /** The language the moment is written in, as a BCP 47 tag; only English is looked at so far. */
  readonly language: string;
  /** Words of the situation that count as evidence for `specific`. */
  readonly terms?: readonly string[];
  /** The criteria to look for; all of them if left out. */
  readonly criteria?: readonly Name[];
  /** The scene and the task, to tell a pasted prompt from an answer. */
  readonly prompt?: string;
  /** How many words the moment allows; 45 if left out. */
  readonly mostWords?: number;
};

/** Looks at a learner's own words on this device: pure, without network, clock or memory of what it read. */
export function look<Name extends CriterionName = CriterionName>(text: string, options: LookOptions<Name>): Seen<Name> {
  // Without a list of criteria, Name is every name.
  const names = options.criteria ?? (CRITERION_NAMES as readonly CriterionName[] as readonly Name[]);
  if (text.length > LONGEST_TEXT) return nothingSeen('too-long', names);
  const reading = read(text, options);
  const passes = gate(reading, options);
  if (passes !== 'open') return nothingSeen(passes, names);
  return { gate: 'open', criteria: perCriterion(names, (name) => sightOf(name, reading)) };
}

const UNSURE: Sight = { state: 'unsure', spans: [], evidence: [] };

const nothingSeen = <Name extends CriterionName>(why: Gate, names: readonly Name[]): Seen<Name> => ({ gate: why, criteria: perCriterion(names, () => UNSURE) });

function perCriterion<Name extends CriterionName>(names: readonly Name[], sight: (name: Name) => Sight): Readonly<Record<Name, Sight>> {
  // Each name is given its sight, so the record is complete.
  return Object.fromEntries(names.map((name) => [name, sight(name)])) as Record<Name, Sight>;
}

function sightOf(name: CriterionName, reading: Reading): Sight {
  const signs = CRITERIA[name].rule(reading);
  const strong = signs.filter(({ strength }) => strength === 'strong');
  if (strong.length > 0) return { state: 'found', spans: spansOf(strong), evidence: [...new Set(strong.map(({ rule }) => rule))] };
  if (signs.length > 0) return { state: 'unsure', spans: [], evidence: [...new Set(signs.map(({ rule }) => rule))] };
  return { state: 'not_found', spans: [], evidence: [] };
}

/** The places of the signs in reading order; what overlaps is one place. */
function spansOf(signs: readonly Sign[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of signs.toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])) {
    const last = spans.at(-1);
    if (last && span[0] <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], span[1])];
    else spans.push(span);
  }
  return spans;
}
