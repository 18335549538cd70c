import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { ok, type Result } from '@micromoment/core';
import { organisations, type startEmbedded } from '@micromoment/store';
import { openApp } from './app.ts';
import { complaintsOf, readLibrary, shelveLibrary, type LibraryFile } from './blueprint/library.ts';
import { DEMO_PARTS, DEMO_PEOPLE } from './demo/harbour-and-pine.ts';
import { seedDemo } from './demo/seed.ts';
import { openInstallation } from './installation.ts';
import { nowIn, type House } from './house.ts';
import { workerOf } from './jobs/work.ts';
import type { StartOptions, StartProblem } from './start.ts';

/** An installation that runs, and what the person at the terminal should read. */
export type Running = {
  readonly origin: string;
  readonly demoLinks: readonly { readonly name: string; readonly part: string; readonly url: string }[];
  /** The port that was asked for, when it was taken. */
  readonly portTaken: number | null;
  readonly complaints: readonly string[];
  readonly organisations: number;
  stop(): Promise<void>;
};

type Starting = StartOptions & {
  readonly port: number;
  /** The server that came with us, on its way; undefined for a PostgreSQL of one's own. */
  readonly embedded: ReturnType<typeof startEmbedded> | undefined;
};

/** The house on its database, with its doors open. Problems: those of the database and the data folder. */
export async function startHouse({ config, version, pages, screens, port, embedded }: Starting): Promise<Result<Running, StartProblem>> {
  const origin = config.origin ?? `http://localhost:${port}`;
  const library = await readLibrary(config.blueprintFolder);
  const installation = await openInstallation(config, { origin, version, embedded });
  if (!installation.ok) return installation;
  const { house, foundations } = installation.value;
  const demo = config.demo ? await seedDemo(house, () => openApp(house), library) : ok(null);
  const complaints = await shelve(house, library);
  await screens;
  const app = openApp(house, pages);
  house.jobs.begin(workerOf(house));
  const server = serve({ fetch: app.fetch, hostname: config.host, port });
  await writeFile(join(config.dataFolder, 'address'), `${origin}\n`, { mode: 0o600 });
  const stop = async () => {
    server.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    await house.jobs.close();
    await foundations.close();
  };
  return ok({
    origin,
    demoLinks: config.demo && demo.ok ? await demoLinks(house) : [],
    portTaken: port === config.port ? null : config.port,
    complaints: [...complaints, ...(demo.ok ? [] : [demo.problem])],
    organisations: (await organisations(house.store)).length,
    stop,
  });
}

/** Publishes what is new in the library in every organisation; gives back what a person should mend. */
async function shelve(house: House, library: readonly LibraryFile[]): Promise<readonly string[]> {
  const places = await organisations(house.store);
  if (places.length === 0) return (await Promise.all(library.map(complaintsOf))).flat();
  const complaints = new Set<string>();
  for (const place of places) {
    const found = await house.store.inOrganisation(place.id, (tx) => shelveLibrary(tx, house.jobs, library, nowIn(house, place)));
    for (const complaint of found) complaints.add(complaint);
  }
  return [...complaints];
}

async function demoLinks(house: House): Promise<Running['demoLinks']> {
  const links = DEMO_PARTS.map(async ({ email, part }) => {
    const token = await house.identity.linkToken(email);
    const name = DEMO_PEOPLE.find((person) => person.email === email)?.name ?? email;
    return token ? [{ name, part: part.replaceAll('-', ' '), url: `${house.origin}/in#${token}` }] : [];
  });
  return (await Promise.all(links)).flat();
}
