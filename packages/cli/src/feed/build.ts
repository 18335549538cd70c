import { instant, newestReleases, no, ok, withdrawalOf, type Catalogue, type Instant, type Result } from '@micromoment/core';
import { clock, compileCatalogue, fingerprintOf, type SigningKey, type Written } from '@micromoment/server';
import { join, resolve } from 'node:path';
import type { ExitCode, Streams } from '../command.ts';
import { readWords } from '../words.ts';
import { catalogueIn } from './earlier-releases.ts';
import { writeEdition } from './edition-files.ts';
import { keyIn } from './signing-key.ts';
import { writtenIn } from './written-blueprints.ts';

/** Makes or continues the catalogue in a folder. Nothing is written unless every blueprint is in order and what was released before still stands. */
export async function buildFeed(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help feed shows how it is used.`);
    return 2;
  }
  const built = await edition(folder, asked.value, streams);
  if (built.ok) return 0;
  streams.talk(`${built.problem} Nothing was written.`);
  return 1;
}

type Asked = {
  readonly target: string;
  readonly from: string;
  readonly keyFile: string;
  /** The key that goes, when the catalogue is handed over to another. */
  readonly formerKeyFile: string | undefined;
  readonly told: Partial<Pick<Catalogue, 'title' | 'description' | 'publisher' | 'address'>>;
  readonly at: Instant;
  readonly isRehearsal: boolean;
};

function readAsked(words: readonly string[]): Result<Asked, string> {
  const text = { type: 'string' } as const;
  const read = readWords(words, {
    from: { type: 'string', default: 'blueprints' },
    key: { type: 'string', default: 'catalogue.key' },
    'former-key': text,
    title: text,
    description: text,
    publisher: text,
    address: text,
    at: text,
    'dry-run': { type: 'boolean' },
  });
  if (!read.ok) return read;
  const { positionals, values } = read.value;
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) return no('It takes one folder, into which the catalogue goes.');
  const at = values.at === undefined ? clock() : Date.parse(values.at);
  if (Number.isNaN(at)) return no(`"${values.at}" is not a time such as 2026-03-02T09:00:00Z.`);
  const { title, description, publisher, address } = values;
  if (address !== undefined && !/^https?:\/\/[^?#]+\/[^/?#]+$/.test(address))
    return no(`"${address}" is not the address of a feed, such as https://example.org/moments/feed.json.`);
  const told = { ...(title && { title }), ...(description && { description }), ...(publisher && { publisher }), ...(address && { address }) };
  return ok({
    target,
    from: values.from,
    keyFile: values.key,
    formerKeyFile: values['former-key'],
    told,
    at: instant(at),
    isRehearsal: values['dry-run'] ?? false,
  });
}

async function edition(
  folder: string,
  { target, from, keyFile, formerKeyFile, told, at, isRehearsal }: Asked,
  streams: Streams,
): Promise<Result<null, string>> {
  const published = resolve(folder, target);
  const earlier = await catalogueIn(published);
  if (!earlier.ok) return no(`${join(target, 'feed.json')}: ${earlier.problem}`);
  const written = await writtenIn(folder, from, earlier.value, streams);
  if (!written.ok) return written;
  const found = await keyIn(resolve(folder, keyFile), published, isRehearsal);
  if (!found.ok) return no(`${keyFile}: ${found.problem}`);
  const { key, isFresh } = found.value;
  const former = formerKeyFile === undefined ? ok(null) : await keyIn(resolve(folder, formerKeyFile), published, true);
  if (!former.ok) return no(`${formerKeyFile}: ${former.problem}`);
  const before = handedOver(begun(earlier.value.catalogue, key, told), former.value?.key ?? null, key);
  if (before.key !== key.publicKey)
    return no(
      `The catalogue is signed with ${fingerprintOf(before.key)}, which its subscribers have pinned, and ${keyFile} is another key. Say with --key where the right one is; --former-key names it when you hand over to another.`,
    );
  const made = compileCatalogue(before, written.value, { key, at });
  await writeEdition({ folder, target, isRehearsal }, made, streams);
  for (const sentence of stillWithdrawn(made.catalogue, written.value)) streams.talk(sentence);
  if (isFresh)
    streams.talk(
      isRehearsal ? `${keyFile} would be made.` : `${keyFile} is made. Whoever has it can sign in your name: keep it safe, and out of what you publish.`,
    );
  streams.out(
    `${made.fresh.length === 0 ? 'Nothing is new' : `New: ${made.fresh.length} of ${written.value.length}`}. Subscribers compare this with what they are shown: ${fingerprintOf(key.publicKey)}`,
  );
  return ok(null);
}

/** Blueprints that mean what was withdrawn: their authors may believe that the mended text is out. */
const stillWithdrawn = ({ releases, withdrawals }: Catalogue, written: readonly Written[]): readonly string[] =>
  newestReleases(releases)
    .filter((release) => withdrawalOf(withdrawals, release) && written.some(({ blueprint }) => blueprint.id === release.blueprint))
    .map(
      ({ blueprint, number }) =>
        `${blueprint} still means what its release ${number} does, which is withdrawn. It is released again when it means something else.`,
    );

const begun = (catalogue: Catalogue | null, { publicKey }: SigningKey, told: Asked['told']): Catalogue => ({
  ...(catalogue ?? {
    title: 'Blueprints',
    description: 'One behaviour at a time.',
    publisher: 'Micromoment',
    address: null,
    key: publicKey,
    handOvers: [],
    releases: [],
    withdrawals: [],
  }),
  ...told,
});

/** The catalogue under its next key: what was released and withdrawn is signed anew, and the key that goes says whom it hands over to. As it was when the former key is not its own. */
const handedOver = (catalogue: Catalogue, former: SigningKey | null, next: SigningKey): Catalogue =>
  former === null || former.publicKey !== catalogue.key || next.publicKey === catalogue.key
    ? catalogue
    : {
        ...catalogue,
        key: next.publicKey,
        handOvers: [...catalogue.handOvers, former.handOverTo(next.publicKey)],
        releases: catalogue.releases.map((release) => next.sign(release)),
        withdrawals: catalogue.withdrawals.map((withdrawal) => next.withdraw(withdrawal)),
      };
