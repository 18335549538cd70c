import { no, type Result } from '@micromoment/core';
import { openInstallation, organisationMeant } from '@micromoment/server';
import type { Command, ExitCode } from './command.ts';
import { VERBS, type Asked, type Verb } from './catalogue/verbs.ts';
import { standingConfig } from './standing-config.ts';
import { version } from './version.ts';
import { readWords } from './words.ts';

export const catalogueCommand: Command = {
  name: 'catalogue',
  does: 'Subscribes to catalogues of blueprints, and looks at what they release.',
  usage: [
    'micromoment catalogue add URL|FOLDER [--key FINGERPRINT] [--rule ask|updates|everything] [--inside-network]',
    'micromoment catalogue list [--json]',
    'micromoment catalogue fetch [CATALOGUE]',
    'micromoment catalogue rule CATALOGUE ask|updates|everything',
    'micromoment catalogue remove CATALOGUE',
    '       each with [--organisation NAME] [--data DIR]; a CATALOGUE is its title, its address or its id',
  ].join('\n       '),
  async run([verb = '', ...words], streams): Promise<ExitCode> {
    const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    const asked = act ? readAsked(words) : no(verb === '' ? `Say what to do: ${Object.keys(VERBS).join(', ')}.` : `There is no "catalogue ${verb}".`);
    if (!act || !asked.ok) {
      streams.talk(`${asked.ok ? '' : asked.problem} micromoment help catalogue shows how it is used.`);
      return 2;
    }
    const told = await inOrganisation(asked.value, act);
    if (told.ok) streams.out(told.value);
    else streams.talk(told.problem);
    return told.ok ? 0 : 1;
  },
};

function readAsked(words: readonly string[]): Result<Asked, string> {
  const text = { type: 'string' } as const;
  const read = readWords(words, {
    key: text,
    rule: text,
    organisation: text,
    data: text,
    json: { type: 'boolean' },
    'inside-network': { type: 'boolean' },
  });
  if (!read.ok) return read;
  const { positionals, values } = read.value;
  const [what, how] = positionals;
  return { ok: true, value: { what, how, ...values, isInsideNetwork: values['inside-network'] ?? false } };
}

/** Opens the installation and does it for the organisation that is meant. Problem: one sentence or two. */
async function inOrganisation(asked: Asked, act: Verb): Promise<Result<string, string>> {
  const config = standingConfig(asked.data, process.env);
  const opened = config.ok ? await openInstallation(config.value, { origin: config.value.origin ?? 'http://localhost', version: version() }) : config;
  if (!opened.ok) return no(`${opened.problem.what} ${opened.problem.remedy}`);
  const { house, foundations } = opened.value;
  try {
    const place = await organisationMeant(house.store, asked.organisation);
    return place.ok ? await act({ house, place: place.value }, asked) : place;
  } finally {
    await house.jobs.close();
    await foundations.close();
  }
}
