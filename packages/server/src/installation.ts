import { ok, type Result } from '@micromoment/core';
import { smtpChannel, type Channel } from '@micromoment/delivery';
import type { StoreProblem } from '@micromoment/store';
import { destination, pino } from 'pino';
import { Shelf } from './blueprint/shelf.ts';
import { webCalendars } from './calendar/source.ts';
import { clock, dice } from './clock-and-dice.ts';
import type { Config } from './config.ts';
import { layFoundations, type Foundations } from './foundations.ts';
import type { House } from './house.ts';
import { Jobs } from './jobs/jobs.ts';
import { KeptFolds } from './practice/kept-folds.ts';
import { keepingChannel } from './outbox/keeping-channel.ts';

export type InstallationConfig = Pick<Config, 'dataFolder' | 'databaseUrl' | 'demo' | 'key' | 'smtpUrl' | 'mailFrom' | 'dkim'>;
export type Installation = { readonly house: House; readonly foundations: Foundations };

/** The whole house but its HTTP server. Problems: those of the database and the data folder. */
export async function openInstallation(
  config: InstallationConfig,
  { origin, version, embedded }: { readonly origin: string; readonly version: string; readonly embedded?: Parameters<typeof layFoundations>[2] },
): Promise<Result<Installation, StoreProblem>> {
  const laid = await layFoundations(config, origin, embedded);
  if (!laid.ok) return laid;
  const { url, store, identity } = laid.value;
  const log = pino({ level: 'warn', base: null }, destination(2));
  const channel: Channel =
    config.smtpUrl === null ? keepingChannel(store, { clock, dice }) : smtpChannel({ url: config.smtpUrl, from: config.mailFrom, clock, dkim: config.dkim });
  const jobs = await Jobs.open({ url, log });
  const house: House = {
    store,
    identity,
    shelf: new Shelf(),
    folds: new KeptFolds(),
    jobs,
    channel,
    calendars: webCalendars,
    clock,
    dice,
    log,
    origin,
    demo: config.demo,
    keepsMails: config.smtpUrl === null,
    version,
  };
  return ok({ house, foundations: laid.value });
}
