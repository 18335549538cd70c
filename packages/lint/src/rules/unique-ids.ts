import type { Placed } from '@micromoment/format';
import { momentsOf, scenesOf } from '../draft-walk.ts';
import type { Remark, Rule } from '../rule.ts';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  severity: 'error',
  check({ draft }) {
    const moments = momentsOf(draft);
    return [
      ...among(moments, 'moment'),
      ...among(draft.signals?.value, 'signal'),
      ...among(draft.stories?.value, 'story'),
      ...moments.flatMap((moment) => [
        ...among(moment.value.twists?.value, 'twist of this moment'),
        ...among(moment.value.scenes?.value, 'scene of this moment'),
        ...scenesOf(moment).flatMap(({ options }) => among(options, 'option of this scene')),
      ]),
    ];
  },
};

const among = (members: readonly { readonly value: { readonly id?: Placed<string> } }[] | undefined, what: string): Remark[] =>
  repeated(
    (members ?? []).map(({ value }) => value.id),
    what,
  );

function repeated(ids: readonly (Placed<string> | undefined)[], what: string): Remark[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!id) return [];
    if (!seen.has(id.value)) {
      seen.add(id.value);
      return [];
    }
    return [
      {
        at: id.at,
        what: `Another ${what} is already called "${id.value}".`,
        why: 'People’s journals refer to ids; two of one name would mix their histories.',
        fix: 'Give it a name of its own.',
      },
    ];
  });
}
