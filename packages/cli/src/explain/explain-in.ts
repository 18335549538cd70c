import { explain, whySentence } from '@micromoment/core';
import { organisations, person, touchpointNamed, type KnownTouchpoint, type Store } from '@micromoment/store';
import type { ExitCode, Streams } from '../command.ts';

/** Looks for a touchpoint in every organisation of an installation and says why it comes when it does. Status 1 when there is none such. */
export async function explainIn(
  store: Store,
  { touchpoint: wanted, json }: { readonly touchpoint: string; readonly json: boolean },
  { out, talk }: Streams,
): Promise<ExitCode> {
  const id = wanted.split('/').at(-1) ?? '';
  const found = UUID.test(id) ? await findTouchpoint(store, id) : undefined;
  if (!found) {
    talk(`There is no touchpoint "${id}" here: it was put off or planned anew under another id, or this is another installation's.`);
    return 1;
  }
  const { touchpoint, zone } = found;
  const lines = explain(touchpoint, zone);
  const { blueprint, moment, twist, due, until, why, isDelivered, isClosed } = touchpoint;
  if (json) out(JSON.stringify({ id, blueprint, moment, twist, due, until, zone, why, delivered: isDelivered, closed: isClosed, explanation: lines }));
  else
    out([`${moment} of ${blueprint}, ${stateOf(touchpoint)} (${zone})`, `  “${whySentence(why, twist, due)}”`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return 0;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function findTouchpoint(store: Store, id: string) {
  for (const place of await organisations(store)) {
    const found = await store.inOrganisation(place.id, async (tx) => {
      const touchpoint = await touchpointNamed(tx, id);
      const whose = touchpoint && (await person(tx, touchpoint.person));
      return touchpoint && whose ? { touchpoint, zone: whose.zone } : undefined;
    });
    if (found) return found;
  }
  return undefined;
}

const stateOf = ({ isDelivered, isClosed }: KnownTouchpoint): string => (isClosed ? 'answered or put off' : isDelivered ? 'delivered' : 'planned');
