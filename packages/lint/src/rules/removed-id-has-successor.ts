import { momentsOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const removedIdHasSuccessor: Rule = {
  name: 'removed-id-has-successor',
  severity: 'error',
  check({ draft, previous }) {
    if (!previous) return [];
    const moments = momentsOf(draft);
    const known = new Set([
      ...moments.flatMap(({ value }) => [value.id?.value, ...(value.replaces?.value ?? []).map((id) => id.value)]),
      ...(draft.retired?.value ?? []).map((id) => id.value),
    ]);
    const at = draft.moments?.key ?? draft.blueprint?.at;
    // What an earlier revision replaced or retired has a history too, and an edit of today must not forget it.
    const practised = [...momentsOf(previous).flatMap(({ value }) => [value.id, ...(value.replaces?.value ?? [])]), ...(previous.retired?.value ?? [])];
    const lost = new Set(practised.flatMap((id) => (id && !known.has(id.value) ? [id.value] : [])));
    const remarks: Remark[] = at
      ? [...lost].map((id) => ({
          at,
          what: `The moment "${id}" of the previous revision is gone.`,
          why: WHY,
          fix: `Write "replaces: [${id}]" in the moment that carries it on, or "retired: [${id}]".`,
        }))
      : [];
    const renamed = previous.blueprint && draft.blueprint && previous.blueprint.value !== draft.blueprint.value;
    return renamed
      ? [
          ...remarks,
          {
            at: draft.blueprint!.at,
            what: `The blueprint was called "${previous.blueprint!.value}".`,
            why: WHY,
            fix: 'Keep its id; change the title as you like.',
          },
        ]
      : remarks; // both were asked for just before
  },
};

const WHY = 'People have histories with it; without a successor they would begin again.';
