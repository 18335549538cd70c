import type { Placed } from '@micromoment/format';
import { momentsOf, scenesOf } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const idNotPositional: Rule = {
  name: 'id-not-positional',
  severity: 'warning',
  check({ draft }) {
    const named: readonly { readonly value: { readonly id?: Placed<string> } }[] = [
      ...(draft.signals?.value ?? []),
      ...(draft.stories?.value ?? []),
      ...momentsOf(draft).flatMap((moment) => [
        moment,
        ...(moment.value.twists?.value ?? []),
        ...(moment.value.scenes?.value ?? []),
        ...scenesOf(moment).flatMap(({ options }) => options),
      ]),
    ];
    return named.flatMap(({ value: { id } }) =>
      id && POSITIONAL.test(id.value)
        ? [
            {
              at: id.at,
              what: `"${id.value}" names a place in a list.`,
              why: 'When something is put before it the name becomes wrong, and whoever renames it loses its history.',
              fix: 'Name it after what happens in it: "coffee-chat".',
            },
          ]
        : [],
    );
  },
};

const POSITIONAL =
  /^(?:(?:moment|scene|option|twist|signal|story|step|day|week|part|question|item|m|s|o|t|q|d)?-?\d+|[a-z]|(?:first|second|third|fourth|fifth|last)(?:-(?:moment|scene|option|twist|signal|story))?)$/;
