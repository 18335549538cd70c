import { momentOf } from '../blueprint/blueprint.ts';
import type { FactEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { advance, draftOf, NOTHING_YET, type Unfolding } from './enrolment-state.ts';
import type { RetrievalLog } from './fit-spacing.ts';
import { storyOf } from './story.ts';

/** The retrievals of one person and one moment, and when they began. */
export type BegunLog = { readonly begunAt: Instant; readonly log: RetrievalLog };

/**
 * What a journal says of how well things came back: of choices and recalls, whose outcome is known. A written response is believed to have
 * been brought back, so it says nothing that a memory model could be wrong about, and is left out.
 */
export function retrievalLogs(journal: readonly FactEntry[], unfolding: Unfolding): readonly BegunLog[] {
  const draft = draftOf(NOTHING_YET);
  const found = new Map<string, { readonly begunAt: Instant; readonly log: RetrievalLog[number][] }>();
  for (const entry of storyOf(journal, unfolding)) {
    const before = draft.histories.get(entry.moment);
    advance(draft, entry, unfolding);
    const after = draft.histories.get(entry.moment);
    const kind = momentOf(unfolding.blueprint, entry.moment)?.kind;
    if (!after?.last || after.last === before?.last || (kind !== 'recall' && kind !== 'decide')) continue;
    const { passed: days, grade } = after.last;
    const known = found.get(entry.moment) ?? { begunAt: entry.at, log: [] };
    found.set(entry.moment, known);
    // Somebody who doubts, right after a retrieval, has it judged again.
    if (after.visits === before?.visits) known.log.pop();
    known.log.push({ days, grade });
  }
  return [...found.values()];
}
