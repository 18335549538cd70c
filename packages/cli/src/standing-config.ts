import { no, type Result } from '@micromoment/core';
import { readConfig, type Config, type ConfigProblem } from '@micromoment/server';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The configuration of an installation that is there already, for commands that ask it something: none of them makes one by a misspelt folder. */
export function standingConfig(dataFolder: string | undefined, environment: NodeJS.ProcessEnv): Result<Config, ConfigProblem> {
  const config = readConfig(dataFolder === undefined ? {} : { dataFolder }, environment);
  if (!config.ok || config.value.databaseUrl !== null || existsSync(join(config.value.dataFolder, 'postgres'))) return config;
  return no({
    what: `There is no Micromoment in ${config.value.dataFolder}.`,
    remedy: 'Name its data folder with --data, or start it there first: micromoment start.',
  });
}
