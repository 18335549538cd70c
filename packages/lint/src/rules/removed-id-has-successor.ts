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
    const lost = momentsOf(previous).flatMap(({ value }) => (value.id && !known.has(value.id.value) ? [value.id.value] : []));
    const remarks: Remark[] = at
      ? lost.map((id) => ({
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
