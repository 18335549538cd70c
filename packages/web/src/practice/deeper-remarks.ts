import type { RespondMoment } from '@micromoment/core';
import type { Remark } from '@micromoment/feedback';
import { ask } from '../doors.ts';
import type { Said } from './remarks-on.ts';

const AGREED = 'micromoment.deeper-look';

/** Remembers on this device whether its owner agreed to a deeper look; the server asks its own ledger all the same. */
export function setDeeperLook(on: boolean): void {
  if (on) localStorage.setItem(AGREED, 'on');
  else localStorage.removeItem(AGREED);
}

/** Whether anything may be asked beyond this device. */
export const looksDeeper = (): boolean => localStorage.getItem(AGREED) === 'on';

type Asked = Pick<RespondMoment, 'criteria' | 'ask' | 'maxWords'>;

/** What the deeper look says; undefined when the server cannot be reached or may not be asked, and then what this device said stands. */
export async function deeperRemarks(text: string, moment: Asked, scene: string, language: string): Promise<Said | undefined> {
  const most = moment.maxWords === undefined ? {} : { mostWords: moment.maxWords };
  const asked = { text, language, prompt: `${scene}\n${moment.ask}`, ...most, wanted: moment.criteria };
  const said = await ask<{ readonly distress: boolean; readonly remarks: readonly Remark[] }>('POST', '/api/v1/deeper-look', asked);
  if (said.ok) return said.value;
  if (said.problem.code === 'not-agreed') setDeeperLook(false);
  return undefined;
}
