import type { Command, ExitCode, Streams } from './command.ts';
import { buildFeed } from './feed/build.ts';
import { verifyFeed } from './feed/verify.ts';

export const feedCommand: Command = {
  name: 'feed',
  does: 'Makes a catalogue of signed releases from a folder of blueprints, or verifies one.',
  usage: [
    'micromoment feed build DIR [--from FOLDER] [--key FILE] [--former-key FILE] [--title TEXT] [--description TEXT] [--publisher TEXT] [--address URL] [--at TIME] [--dry-run]',
    'micromoment feed verify DIR|URL [--key FINGERPRINT] [--inside-network]',
  ].join('\n       '),
  run: (words, streams) => feedIn(process.cwd(), words, streams),
};

/** Builds or verifies a catalogue, seen from a folder. Status 0 all is well, 1 something is not, 2 words that are not understood. */
export async function feedIn(folder: string, [verb, ...words]: readonly string[], streams: Streams): Promise<ExitCode> {
  if (verb === 'build') return buildFeed(folder, words, streams);
  if (verb === 'verify') return verifyFeed(folder, words, streams);
  streams.talk(
    `${verb === undefined ? 'Say whether to build or to verify.' : `There is no "feed ${verb}"; there are build and verify.`} micromoment help feed shows how it is used.`,
  );
  return 2;
}
