import { sourceAt, isUrl, verifyCatalogue } from '@micromoment/server';
import { resolve } from 'node:path';
import type { ExitCode, Streams } from '../command.ts';
import { readWords } from '../words.ts';

/** Reads a whole catalogue as a subscriber would, and says what is wrong with it. */
export async function verifyFeed(folder: string, words: readonly string[], { out, talk }: Streams): Promise<ExitCode> {
  const read = readWords(words, { key: { type: 'string' }, 'inside-network': { type: 'boolean' } });
  const [address, ...more] = read.ok ? read.value.positionals : [];
  if (!read.ok || address === undefined || more.length > 0) {
    talk(`${read.ok ? 'It takes one folder or address.' : read.problem} micromoment help feed shows how it is used.`);
    return 2;
  }
  const { key, 'inside-network': isTrustedPlace = false } = read.value.values;
  const verified = await verifyCatalogue(sourceAt(isUrl(address) ? address : resolve(folder, address), { isTrustedPlace }));
  if (!verified.ok) {
    talk(verified.problem);
    return 1;
  }
  const { blueprints, releases, withdrawals, fingerprint, complaints } = verified.value;
  const isOther = key !== undefined && key.toUpperCase() !== fingerprint;
  for (const complaint of complaints) out(complaint);
  if (isOther) out(`It is signed with another key than ${key}.`);
  const isWhole = complaints.length === 0 && !isOther;
  const withdrawn = withdrawals === 0 ? '' : `, ${withdrawals} of them withdrawn`;
  out(
    `${counted(blueprints, 'blueprint')} in ${counted(releases, 'release')}${withdrawn}, signed with ${fingerprint}.${isWhole ? ' All is as it should be.' : ''}`,
  );
  return isWhole ? 0 : 1;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
