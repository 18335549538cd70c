import { forecast } from '@micromoment/core';
import { parse } from '@micromoment/format';
import { readFile } from 'node:fs/promises';
import type { ExitCode, Streams } from '../command.ts';
import type { AskedBlueprint } from '../simulate.ts';
import { tellForecast } from './tell.ts';

/** Tells what a blueprint would ask of people. Status 1 when there is no such file or it is no blueprint. */
export async function forecastFile({ file, json, ...asked }: AskedBlueprint, { out, talk }: Streams): Promise<ExitCode> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    talk(`${file} cannot be read.`);
    return 1;
  }
  const { blueprint, problems } = parse(text);
  if (!blueprint) {
    for (const { what } of problems) talk(`${file}: ${what}`);
    talk('micromoment lint shows where and how to mend it.');
    return 1;
  }
  const told = forecast({ blueprint, ...asked });
  out(json ? JSON.stringify(told) : tellForecast(told));
  return 0;
}
