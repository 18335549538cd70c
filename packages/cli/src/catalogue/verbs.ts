import { ACCEPT_RULES, no, ok, type AcceptRule, type Result } from '@micromoment/core';
import { cataloguesIn, isUrl, lookAt, ruleFor, subscribe, unsubscribe, type House } from '@micromoment/server';
import { resolve } from 'node:path';
import { addedLines, catalogueLines } from './told.ts';

/** What somebody asked at the terminal. */
export type Asked = {
  /** The first word after the verb: an address, or a catalogue. */
  readonly what: string | undefined;
  readonly how: string | undefined;
  readonly key?: string | undefined;
  readonly rule?: string | undefined;
  readonly organisation?: string | undefined;
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
  readonly isInsideNetwork: boolean;
};

type Place = Parameters<typeof lookAt>[1];
type Here = { readonly house: House; readonly place: Place };

/** Does one thing with the catalogues of an organisation, and gives back what to print. Problem: a sentence or two. */
export type Verb = (here: Here, asked: Asked) => Promise<Result<string, string>>;

export const VERBS: Readonly<Record<string, Verb>> = { add, list, fetch: fetchNow, rule: setRule, remove };

async function add({ house, place }: Here, { what, key, rule = 'ask', isInsideNetwork }: Asked): Promise<Result<string, string>> {
  if (what === undefined) return no('Say the address of the catalogue, or its folder.');
  if (!isRule(rule)) return no(NO_RULE);
  const isFolder = !isUrl(what);
  const wish = { address: isFolder ? resolve(what) : what, isTrustedPlace: isFolder || isInsideNetwork, fingerprint: key ?? null, rule };
  const subscribed = await subscribe(house, place, wish);
  if (!subscribed.ok) return subscribed;
  await lookAt(house, place, subscribed.value.id);
  const { catalogues } = await cataloguesIn(house, place);
  const told = catalogues.find(({ id }) => id === subscribed.value.id);
  return told ? ok(addedLines(told)) : no('The subscription was ended in this very moment.');
}

async function list({ house, place }: Here, { json }: Asked): Promise<Result<string, string>> {
  const page = await cataloguesIn(house, place);
  if (json) return ok(JSON.stringify(page, null, 2));
  return ok(
    page.catalogues.length === 0 ? 'No catalogue yet. micromoment catalogue add URL subscribes to one.' : page.catalogues.map(catalogueLines).join('\n\n'),
  );
}

async function fetchNow(here: Here, { what }: Asked): Promise<Result<string, string>> {
  const meant = await catalogueMeant(here, what);
  if (!meant.ok) return meant;
  for (const id of meant.value) await lookAt(here.house, here.place, id);
  const { catalogues } = await cataloguesIn(here.house, here.place);
  return ok(
    catalogues
      .filter(({ id }) => meant.value.includes(id))
      .map(catalogueLines)
      .join('\n\n'),
  );
}

async function setRule(here: Here, { what, how = '' }: Asked): Promise<Result<string, string>> {
  const meant = what === undefined ? no('Say which catalogue.') : await catalogueMeant(here, what);
  if (!meant.ok) return meant;
  if (!isRule(how)) return no(NO_RULE);
  for (const id of meant.value) await ruleFor(here.house, here.place, id, how);
  return ok(`The rule is now: ${how}.`);
}

async function remove(here: Here, { what }: Asked): Promise<Result<string, string>> {
  const meant = what === undefined ? no('Say which catalogue.') : await catalogueMeant(here, what);
  if (!meant.ok) return meant;
  for (const id of meant.value) await unsubscribe(here.house, here.place, id);
  return ok('You no longer subscribe to it. What was taken from it stays in use.');
}

/** The ids of the one catalogue that is meant, or of all when none was said. */
async function catalogueMeant({ house, place }: Here, what: string | undefined): Promise<Result<readonly string[], string>> {
  const { catalogues } = await cataloguesIn(house, place);
  if (what === undefined) return catalogues.length > 0 ? ok(catalogues.map(({ id }) => id)) : no('There is no catalogue to look at yet.');
  const found = catalogues.filter(({ id, address, title }) =>
    [id, address, title.toLowerCase()].some((name) => name === what || name === what.toLowerCase() || name === resolve(what)),
  );
  if (found.length === 1) return ok(found.map(({ id }) => id));
  return no(
    found.length > 1
      ? `Several catalogues are called "${what}". Use an address.`
      : `You subscribe to no catalogue "${what}". micromoment catalogue list shows them.`,
  );
}

const isRule = (rule: string): rule is AcceptRule => ACCEPT_RULES.some((known) => known === rule);
const NO_RULE = 'A rule is ask (a person decides on each release), updates (of what is in use already) or everything.';
