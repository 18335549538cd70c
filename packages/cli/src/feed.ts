import type { Command, ExitCode, Streams } from './command.ts';
import { buildFeed } from './feed/build.ts';
import { verifyFeed } from './feed/verify.ts';
import { withdrawFromFeed } from './feed/withdraw.ts';

export const feedCommand: Command = {
  name: 'feed',
  does: 'Makes a catalogue of signed releases from a folder of blueprints, verifies one, or withdraws a release.',
  usage: [
    'micromoment feed build DIR [--from FOLDER] [--key FILE] [--former-key FILE] [--title TEXT] [--description TEXT] [--publisher TEXT] [--address URL] [--at TIME] [--dry-run]',
    'micromoment feed verify DIR|URL [--key FINGERPRINT] [--inside-network]',
    'micromoment feed withdraw DIR BLUEPRINT --because TEXT [--release N] [--key FILE] [--at TIME] [--dry-run]',
  ].join('\n       '),
  run: (words, streams) => feedIn(process.cwd(), words, streams),
};

/** Builds a catalogue, verifies it or withdraws from it, seen from a folder. Status 0 all is well, 1 something is not, 2 words that are not understood. */
export async function feedIn(folder: string, [verb, ...words]: readonly string[], streams: Streams): Promise<ExitCode> {
  if (verb === 'build') return buildFeed(folder, words, streams);
  if (verb === 'verify') return verifyFeed(folder, words, streams);
  if (verb === 'withdraw') return withdrawFromFeed(folder, words, streams);
  streams.talk(
    `${verb === undefined ? 'Say whether to build, to verify or to withdraw.' : `There is no "feed ${verb}"; there are build, verify and withdraw.`} micromoment help feed shows how it is used.`,
  );
  return 2;
}
