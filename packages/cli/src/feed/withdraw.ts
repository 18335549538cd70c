import { instant, newestReleases, no, ok, withdrawalOf, type Catalogue, type Instant, type Result, type SignedRelease } from '@micromoment/core';
import { clock } from '@micromoment/server';
import { join, resolve } from 'node:path';
import type { ExitCode, Streams } from '../command.ts';
import { readWords } from '../words.ts';
import { catalogueIn } from './earlier-releases.ts';
import { writeEdition } from './edition-files.ts';
import { keyIn } from './signing-key.ts';

/** Says under the publisher's key that a release should be taken up by nobody any more, and why. Its text stays, for those who practise it. */
export async function withdrawFromFeed(folder: string, words: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = readAsked(words);
  if (!asked.ok) {
    streams.talk(`${asked.problem} micromoment help feed shows how it is used.`);
    return 2;
  }
  const withdrawn = await withdraw(folder, asked.value, streams);
  if (withdrawn.ok) return 0;
  streams.talk(`${withdrawn.problem} Nothing was written.`);
  return 1;
}

type Asked = {
  readonly target: string;
  readonly blueprint: string;
  /** Undefined for the newest. */
  readonly number: number | undefined;
  readonly because: string;
  readonly keyFile: string;
  readonly at: Instant;
  readonly isRehearsal: boolean;
};

function readAsked(words: readonly string[]): Result<Asked, string> {
  const text = { type: 'string' } as const;
  const read = readWords(words, { key: { type: 'string', default: 'catalogue.key' }, release: text, because: text, at: text, 'dry-run': { type: 'boolean' } });
  if (!read.ok) return read;
  const { positionals, values } = read.value;
  const [target, blueprint, ...more] = positionals;
  if (target === undefined || blueprint === undefined || more.length > 0) return no('It takes the folder of the catalogue and the id of a blueprint.');
  const because = values.because?.trim() ?? '';
  if (because === '') return no('Say why with --because: people who practise it will read that.');
  const number = values.release === undefined ? undefined : Number(values.release);
  if (number !== undefined && !(Number.isInteger(number) && number > 0)) return no(`"${values.release}" is not the number of a release.`);
  const at = values.at === undefined ? clock() : Date.parse(values.at);
  if (Number.isNaN(at)) return no(`"${values.at}" is not a time such as 2026-03-02T09:00:00Z.`);
  return ok({ target, blueprint, number, because, keyFile: values.key, at: instant(at), isRehearsal: values['dry-run'] ?? false });
}

async function withdraw(folder: string, { target, keyFile, at, because, isRehearsal, ...named }: Asked, streams: Streams): Promise<Result<null, string>> {
  const published = resolve(folder, target);
  const earlier = await catalogueIn(published);
  if (!earlier.ok) return no(`${join(target, 'feed.json')}: ${earlier.problem}`);
  const { catalogue } = earlier.value;
  if (!catalogue) return no(`There is no catalogue in ${target}.`);
  const release = releaseMeant(catalogue, named);
  if (!release.ok) return release;
  const { blueprint, number } = release.value;
  // As in a rehearsal: a key that is not there is not made, since it could not be the right one.
  const found = await keyIn(resolve(folder, keyFile), published, true);
  if (!found.ok) return no(`${keyFile}: ${found.problem}`);
  if (found.value.isFresh) return no(`There is no key in ${keyFile}. Say with --key where the one of the catalogue is.`);
  if (found.value.key.publicKey !== catalogue.key)
    return no(`The catalogue is signed with another key than ${keyFile}. Say with --key where the right one is.`);
  const withdrawal = found.value.key.withdraw({ blueprint, number, withdrawnAt: at, because });
  const made = { catalogue: { ...catalogue, withdrawals: [...catalogue.withdrawals, withdrawal] }, fresh: [] };
  await writeEdition({ folder, target, isRehearsal }, made, streams);
  streams.out(
    `Release ${number} of ${blueprint} ${isRehearsal ? 'would be' : 'is'} withdrawn. Subscribers are not offered it any more; those who practise it go on and are told why.`,
  );
  return ok(null);
}

function releaseMeant({ releases, withdrawals }: Catalogue, { blueprint, number }: Pick<Asked, 'blueprint' | 'number'>): Result<SignedRelease, string> {
  const own = releases.filter((release) => release.blueprint === blueprint);
  const [newest] = newestReleases(own);
  const release = number === undefined ? newest : own.find((one) => one.number === number);
  if (!release) return no(newest ? `${blueprint} has no release ${number}; the newest is ${newest.number}.` : `There is no release of "${blueprint}".`);
  return withdrawalOf(withdrawals, release) ? no(`Release ${release.number} of ${blueprint} is withdrawn already.`) : ok(release);
}
