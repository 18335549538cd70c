import { createPrivateKey } from 'node:crypto';
import { no, ok, type Result } from '@micromoment/core';

/** How this installation is run. Precedence: flags, then environment, then these defaults. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** The folder of the database and the secrets. */
  readonly dataFolder: string;
  /** The folder of the library. */
  readonly blueprintFolder: string;
  readonly demo: boolean;
  /** A PostgreSQL of one's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The key that locks every person's key; null for the one made in the data folder. */
  readonly key: string | null;
  /** Null keeps mails for the outbox page instead of sending them. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** With what mails are signed here; null where the mail server signs them, or nobody does. */
  readonly dkim: { readonly selector: string; readonly privateKey: string } | null;
  /** The address people reach it at, such as `https://moments.example.org`; null for the loopback address. */
  readonly origin: string | null;
};

export type ConfigProblem = { readonly what: string; readonly remedy: string };

/** One row a setting: the environment variable, what it means, and its default in words. */
export const SETTINGS = [
  {
    name: 'DATABASE_URL',
    means: 'PostgreSQL of your own, such as postgres://user:password@host/database',
    otherwise: 'the embedded server in the data folder',
  },
  { name: 'MM_HOST', means: 'the address to listen on', otherwise: '127.0.0.1' },
  { name: 'MM_PORT', means: 'the port to listen on; a taken port moves to the next', otherwise: '4310' },
  { name: 'MM_DATA', means: 'the folder of the database and the secrets', otherwise: './data' },
  { name: 'MM_KEY', means: 'the key that locks what people write, 32 bytes as 64 hexadecimal digits', otherwise: 'made once in the data folder' },
  { name: 'MM_BLUEPRINTS', means: 'the folder of the library', otherwise: './blueprints' },
  { name: 'MM_ORIGIN', means: 'the address people reach it at, such as https://moments.example.org', otherwise: 'http://localhost and the port' },
  { name: 'MM_SMTP_URL', means: 'the mail server, such as smtps://user:password@mail.example.org:465', otherwise: 'mails are kept on the outbox page' },
  { name: 'MM_MAIL_FROM', means: 'the sender of mails', otherwise: 'Micromoment <micromoment@localhost>' },
  { name: 'MM_DKIM_SELECTOR', means: 'signs mails (DKIM) under this selector of the sender’s domain', otherwise: 'the mail server signs them' },
  { name: 'MM_DKIM_KEY', means: 'the private key for it in PEM, line ends written as \\n', otherwise: 'none' },
] as const;

export type Flags = Partial<Pick<Config, 'host' | 'port' | 'dataFolder' | 'demo'>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Flags over environment over defaults. Problems: a port that is none, an origin that is no address, a key for mails that is none. */
export function readConfig(flags: Flags, environment: Environment): Result<Config, ConfigProblem> {
  const port = flags.port ?? Number(environment['MM_PORT'] ?? 4310);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return no({
      what: `The port "${environment['MM_PORT'] ?? port}" is not a whole number from 1 to 65535.`,
      remedy: 'Set MM_PORT or --port to a free port, such as 4310.',
    });
  }
  const origin = environment['MM_ORIGIN'] ?? null;
  if (origin !== null && !isOrigin(origin)) {
    return no({
      what: `MM_ORIGIN "${origin}" is not an http or https address without a path.`,
      remedy: 'Set it to the address people type, such as https://moments.example.org.',
    });
  }
  const dkim = readDkim(environment);
  if (!dkim.ok) return dkim;
  return ok({
    host: flags.host ?? environment['MM_HOST'] ?? '127.0.0.1',
    port,
    dataFolder: flags.dataFolder ?? environment['MM_DATA'] ?? 'data',
    blueprintFolder: environment['MM_BLUEPRINTS'] ?? 'blueprints',
    demo: flags.demo ?? true,
    databaseUrl: environment['DATABASE_URL'] ?? null,
    key: environment['MM_KEY'] ?? null,
    smtpUrl: environment['MM_SMTP_URL'] ?? null,
    mailFrom: environment['MM_MAIL_FROM'] ?? 'Micromoment <micromoment@localhost>',
    dkim: dkim.value,
    origin,
  });
}

/** Names that begin with MM_ and mean nothing here, each with the setting that comes nearest. */
export function unknownSettings(environment: Environment): readonly { readonly name: string; readonly nearest: string }[] {
  const known = SETTINGS.map(({ name }) => name as string);
  return Object.keys(environment)
    .filter((name) => name.startsWith('MM_') && !name.startsWith('MM_TEST_') && !known.includes(name))
    .map((name) => ({ name, nearest: known.toSorted((a, b) => sharedSigns(b, name) - sharedSigns(a, name))[0] ?? '' }));
}

function readDkim(environment: Environment): Result<Config['dkim'], ConfigProblem> {
  const [selector, pem] = [environment['MM_DKIM_SELECTOR'], environment['MM_DKIM_KEY']?.replaceAll('\\n', '\n')];
  if (selector === undefined && pem === undefined) return ok(null);
  if (selector && pem && isPrivateKey(pem)) return ok({ selector, privateKey: pem });
  return no({
    what: 'MM_DKIM_SELECTOR and MM_DKIM_KEY are not a selector and a private key in PEM.',
    remedy: 'Set both, or neither where the mail server signs mails.',
  });
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && origin === text.replace(/\/$/, '');
}

const sharedSigns = (a: string, b: string): number => [...new Set(a)].filter((sign) => b.includes(sign)).length - Math.abs(a.length - b.length);
