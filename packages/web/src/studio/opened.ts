import { no, ok, type Result } from '@micromoment/core';
import type { PublishedText } from '@micromoment/wire';
import { ask, type Refusal } from '../doors.ts';
import { takeUpAlone, type Pen } from '../practice/pen.ts';

/** The text of a blueprint that is in use, as this device last heard of it. */
export type InUse = { readonly revision: string; readonly source: string };

/** A blueprint taken up for writing: what is in use, and the draft that this device keeps of it, if there is one. */
export type Opened = { readonly id: string; readonly inUse: InUse | null; readonly pen: Pen };

/** Where a draft is kept on this device; the blueprint's own id follows. */
export const DRAFT = 'studio ';

/**
 * Opens a blueprint for this tab alone; null while another tab of this browser has it, unless `over` takes it away from that one. One that is new
 * stands only in a draft; a draft also opens where the server cannot be reached.
 */
export async function openBlueprint(id: string, how: { readonly over: boolean }): Promise<Result<Opened, Refusal> | null> {
  const [answer, pen] = await Promise.all([ask<PublishedText>('GET', `/api/v1/blueprints/${encodeURIComponent(id)}`), takeUpAlone(`${DRAFT}${id}`, how)]);
  if (!pen) return null;
  const opened = laidBefore(id, answer, pen);
  if (!opened.ok) await pen.putAway();
  return opened;
}

function laidBefore(id: string, answer: Result<PublishedText, Refusal>, pen: Pen): Result<Opened, Refusal> {
  if (answer.ok) return ok({ id, inUse: { revision: answer.value.revision, source: unixLines(answer.value.source) }, pen });
  const { source, over = '', was = '' } = pen.words.peek();
  if (source === undefined || (answer.problem.status !== 404 && answer.problem.status !== 0)) return no(answer.problem);
  const kept = answer.problem.status === 0 && over !== '' ? { revision: over, source: was } : null;
  return ok({ id, inUse: kept, pen });
}

/** Asks once more what is in use; undefined when that cannot be told. */
export async function askInUse(id: string): Promise<InUse | undefined> {
  const answer = await ask<PublishedText>('GET', `/api/v1/blueprints/${encodeURIComponent(id)}`);
  return answer.ok ? { revision: answer.value.revision, source: unixLines(answer.value.source) } : undefined;
}

// An editor counts a line break as one character, whatever the file has; the places of findings must count the same.
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');
