import type { Command, ExitCode, Streams } from './command.ts';
import { demoCommand } from './demo.ts';
import { lintCommand } from './lint.ts';
import { organisationCommand } from './organisation.ts';
import { linkCommand, tokenCommand } from './signing.ts';
import { startCommand } from './start.ts';
import { versionCommand } from './version.ts';

const helpCommand: Command = {
  name: 'help',
  does: 'Shows this.',
  usage: 'micromoment help [COMMAND]',
  run([about], { out, talk }) {
    const command = commandNamed(about ?? 'help');
    if (!command) {
      talk(unknown(about ?? ''));
      return Promise.resolve(2);
    }
    out(about === undefined ? overview() : `${command.does}\n\nUsage: ${command.usage}`);
    return Promise.resolve(0);
  },
};

const COMMANDS: readonly Command[] = [startCommand, lintCommand, linkCommand, tokenCommand, organisationCommand, demoCommand, versionCommand, helpCommand];

/** Runs one command line. */
async function micromoment([word, ...rest]: readonly string[], streams: Streams): Promise<ExitCode> {
  if (word === undefined || word === '--help' || word === '-h') return helpCommand.run([], streams);
  if (word === '--version' || word === '-v') return versionCommand.run([], streams);
  const command = commandNamed(word);
  if (!command) {
    streams.talk(unknown(word));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return helpCommand.run([command.name], streams);
  return command.run(rest, streams);
}

const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);

function overview(): string {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, does }) => `  ${name.padEnd(widest + 2)}${does}`);
  return [
    'Human skills at work, one micro-moment at a time.',
    '',
    'Usage: micromoment COMMAND …',
    '',
    ...lines,
    '',
    'Examples:',
    '  micromoment start',
    '  micromoment lint blueprints',
    '  micromoment link sam',
  ].join('\n');
}

function unknown(word: string): string {
  const near = COMMANDS.map(({ name }) => name).find((name) => name.startsWith(word.slice(0, 2)));
  return `There is no command "${word}".${near ? ` Did you mean "${near}"?` : ''} micromoment help lists them.`;
}

async function wholeInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer); // stdin without an encoding gives buffers
  return Buffer.concat(parts).toString('utf8');
}

process.exitCode = await micromoment(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  talk: (line) => void process.stderr.write(`${line}\n`),
  readInput: wholeInput,
});
