import { oneToEncourage, type Blueprint, type CheckIn, type LookedAt, type Praise, type SharedEntry } from '@micromoment/core';
import { checkInsOf, noteLooks, people, peopleLedBy, praiseBy, praiseFor, publicPraise, sharedWith, type OrganisationTransaction } from '@micromoment/store';
import type { CheckInShown, PraisePage, PraiseShown, SeenPage, SharedShown, TeamPage } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import type { House } from '../house.ts';
import { practicesOf } from './practices.ts';

type Here = Pick<Standing, 'tx' | 'me' | 'now'>;

/** What somebody who leads others sees of them. The people whose shared entries or check-ins stand on it find that noted. */
export async function teamLookedAt(house: House, here: Here): Promise<TeamPage> {
  const page = await teamPage(house, here);
  await noteLooks(
    here.tx,
    page.shared.map(({ person }) => person),
    lookAt(here, 'shared-entry'),
  );
  await noteLooks(
    here.tx,
    page.checkIns.map(({ person }) => person),
    lookAt(here, 'check-in'),
  );
  return page;
}

/** The same for a machine, which shows nothing of it to anybody. */
export async function teamPage(house: House, { tx, me, now }: Here): Promise<TeamPage> {
  const [led, names] = [await peopleLedBy(tx, me.id), await namesIn(tx)];
  const [shared, praised] = [await sharedWith(tx, me.id), await praiseBy(tx, me.id)];
  return {
    people: led.map(({ id, name }) => ({ id, name })),
    practices: await practicesOf(house, { tx, now }, { lead: me.id, led }),
    shared: await sharedShown(house, tx, { shared, names }),
    encourage: oneToEncourage(shared, praised)?.id ?? null,
    praised: praised.map((one) => names.ofPraise(one)),
    checkIns: (await checkInsOf(tx, me.id)).filter(({ lead }) => lead === me.id).map((one) => names.ofCheckIn(one)),
  };
}

/** What somebody sees of what whoever leads them sees: the same figures, and of themselves what they shared and nothing more. */
export async function seenPage(house: House, { tx, me, now }: Here): Promise<SeenPage> {
  const [names, checkIns] = [await namesIn(tx), await checkInsOf(tx, me.id)];
  const own = checkIns.filter(({ person }) => person === me.id).map((one) => names.ofCheckIn(one));
  if (me.managedBy === null) return { lead: null, practices: [], shared: [], checkIns: own };
  return {
    lead: { id: me.managedBy, name: names.of(me.managedBy) },
    practices: await practicesOf(house, { tx, now }, { lead: me.managedBy, led: await peopleLedBy(tx, me.managedBy) }),
    shared: await sharedShown(house, tx, { shared: await sharedWith(tx, me.managedBy, me.id), names }),
    checkIns: own,
  };
}

const SHOWN_TO_ALL = 20;

/** Praise that concerns somebody, and what others made public. */
export async function praisePage({ tx, me }: Here): Promise<PraisePage> {
  const names = await namesIn(tx);
  const [received, given, all] = [await praiseFor(tx, me.id), await praiseBy(tx, me.id), await publicPraise(tx, SHOWN_TO_ALL)];
  const shown = (praise: readonly Praise[]): readonly PraiseShown[] => praise.map((one) => names.ofPraise(one));
  return { received: shown(received), given: shown(given), shownToAll: shown(all.filter(({ to }) => to !== me.id)) };
}

/** The check-ins somebody held or was in; whoever was in one that another holds finds that noted. */
export async function checkInsShown({ tx, me, now }: Here): Promise<{ readonly checkIns: readonly CheckInShown[] }> {
  const [names, checkIns] = [await namesIn(tx), await checkInsOf(tx, me.id)];
  await noteLooks(
    tx,
    checkIns.map(({ person }) => person),
    lookAt({ me, now }, 'check-in'),
  );
  return { checkIns: checkIns.map((one) => names.ofCheckIn(one)) };
}

const lookAt = ({ me, now }: Pick<Here, 'me' | 'now'>, what: LookedAt) => ({ viewer: me.id, what, at: now });

type Names = Awaited<ReturnType<typeof namesIn>>;

/** Shared entries with the names they need, and what of them may be an author's words. */
async function sharedShown(
  house: House,
  tx: OrganisationTransaction,
  { shared, names }: { readonly shared: readonly SharedEntry[]; readonly names: Names },
): Promise<readonly SharedShown[]> {
  const known = new Map<string, Blueprint | undefined>();
  for (const id of new Set(shared.map(({ blueprint }) => blueprint))) known.set(id, (await house.shelf.current(tx, id))?.blueprint);
  return shared.map((entry) => {
    const { title = entry.blueprint, language = null, moments = [] } = known.get(entry.blueprint) ?? {};
    const trials = entry.kind === 'planned-trial' ? moments.filter((moment) => moment.kind === 'trial') : [];
    return { ...entry, name: names.of(entry.person), title, language, trials: trials.map(({ if: when, then }) => ({ if: when, then })) };
  });
}

/** Names of people, where an id would stand. */
async function namesIn(tx: OrganisationTransaction) {
  const known = new Map((await people(tx)).map(({ id, name }) => [id, name]));
  const of = (id: string): string => known.get(id) ?? '';
  return {
    of,
    ofPraise: (praise: Praise): PraiseShown => ({ ...praise, fromName: of(praise.from), toName: of(praise.to) }),
    ofCheckIn: (checkIn: CheckIn): CheckInShown => ({ ...checkIn, leadName: of(checkIn.lead), personName: of(checkIn.person) }),
  };
}
