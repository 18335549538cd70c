import { momentOf, type Blueprint } from '../blueprint/blueprint.ts';
import { twistsOf, type MomentKind } from '../blueprint/moment.ts';
import { playPath } from '../practice/branch-play.ts';
import type { Entry, EntryKind } from './entry.ts';

/** Why an entry cannot stand in a journal of that blueprint. */
export type Misfit =
  | { readonly kind: 'unknown-moment'; readonly moment: string }
  | { readonly kind: 'unknown-twist'; readonly moment: string; readonly twist: string }
  | { readonly kind: 'not-of-this-moment'; readonly moment: string; readonly entry: EntryKind }
  | { readonly kind: 'no-such-path'; readonly moment: string };

/** What keeps an entry from fitting the moment it names; undefined when it fits. */
export function misfitOf(entry: Pick<Entry, 'kind' | 'moment' | 'twist'> & { readonly facts: object }, blueprint: Blueprint): Misfit | undefined {
  const moment = momentOf(blueprint, entry.moment);
  if (!moment) return { kind: 'unknown-moment', moment: entry.moment };
  if (entry.twist !== null && !twistsOf(moment).some(({ id }) => id === entry.twist)) return { kind: 'unknown-twist', moment: moment.id, twist: entry.twist };
  if (!answeredBy(entry.kind).includes(moment.kind)) return { kind: 'not-of-this-moment', moment: moment.id, entry: entry.kind };
  if (moment.kind === 'decide' && 'path' in entry.facts) {
    const path = entry.facts.path as readonly { readonly option: string }[]; // only decided entries have a path, and this one fits a decide moment
    const played = playPath(
      moment,
      path.map(({ option }) => option),
    );
    if (!played.ok) return { kind: 'no-such-path', moment: moment.id };
  }
  return undefined;
}

/** One sentence for the person whose entry was refused. */
export function misfitSentence(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'unknown-moment':
      return `This revision of the blueprint has no moment "${misfit.moment}".`;
    case 'unknown-twist':
      return `The moment "${misfit.moment}" has no twist "${misfit.twist}".`;
    case 'not-of-this-moment':
      return `The moment "${misfit.moment}" is not answered by an entry of kind "${misfit.entry}".`;
    case 'no-such-path':
      return `The choices do not lead through the moment "${misfit.moment}" to its insight.`;
  }
}

const ANY: readonly MomentKind[] = ['respond', 'decide', 'recall', 'trial', 'reflect', 'own-scene', 'observe'];

function answeredBy(kind: EntryKind): readonly MomentKind[] {
  switch (kind) {
    case 'opened':
    case 'skipped':
    case 'rated-confidence':
      return ANY;
    case 'responded':
      return ['respond'];
    case 'decided':
      return ['decide'];
    case 'recalled':
      return ['recall'];
    case 'wrote-scene':
      return ['own-scene'];
    case 'planned-trial':
      return ['trial'];
    case 'reflected':
      return ['reflect'];
    case 'asked-observer':
    case 'observed':
      return ['observe'];
  }
}
