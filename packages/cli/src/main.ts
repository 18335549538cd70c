import type { Command, ExitCode, Streams } from './command.ts';
import { rulePage } from './rule-page.ts';

// Each command is loaded when it is asked for: the linter brings a language model, and starting brings the server.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  init: async () => (await import('./init.ts')).initCommand,
  lint: async () => (await import('./lint.ts')).lintCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  feedback: async () => (await import('./feedback.ts')).feedbackCommandWord,
  new: async () => (await import('./new.ts')).newCommand,
  preview: async () => (await import('./preview.ts')).previewCommand,
  import: async () => (await import('./import.ts')).importCommand,
  graph: async () => (await import('./graph.ts')).graphCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  fmt: async () => (await import('./fmt.ts')).fmtCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  recount: async () => (await import('./recount.ts')).recountCommand,
  feed: async () => (await import('./feed.ts')).feedCommand,
  catalogue: async () => (await import('./catalogue.ts')).catalogueCommand,
  enrol: async () => (await import('./enrol.ts')).enrolCommand,
  link: async () => (await import('./signing.ts')).linkCommand,
  token: async () => (await import('./signing.ts')).tokenCommand,
  organisation: async () => (await import('./organisation.ts')).organisationCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  version: async () => (await import('./version.ts')).versionCommand,
  help: () => Promise.resolve(helpCommand),
};

const helpCommand: Command = {
  name: 'help',
  does: 'Shows this, what a command takes, or what a rule of the linter asks for and why.',
  usage: 'micromoment help [COMMAND | RULE]',
  async run([about], { out, talk }) {
    const page = about === undefined ? await overview() : await pageAbout(about);
    if (page === undefined) {
      talk(unknown(about ?? ''));
      return 2;
    }
    out(page);
    return 0;
  },
};

async function pageAbout(word: string): Promise<string | undefined> {
  const command = await COMMANDS[word]?.();
  return command ? `${command.does}\n\nUsage: ${command.usage}` : (await rulePage(word))?.trimEnd();
}

/** Runs one command line. */
async function micromoment([word, ...rest]: readonly string[], streams: Streams): Promise<ExitCode> {
  if (word === undefined || word === '--help' || word === '-h') return helpCommand.run([], streams);
  const command = await COMMANDS[word === '--version' || word === '-v' ? 'version' : word]?.();
  if (!command) {
    streams.talk(unknown(word));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return helpCommand.run([command.name], streams);
  return command.run(rest, streams);
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const widest = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, does }) => `  ${name.padEnd(widest + 2)}${does}`);
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
  const near = Object.keys(COMMANDS).find((name) => name.startsWith(word.slice(0, 2)));
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
