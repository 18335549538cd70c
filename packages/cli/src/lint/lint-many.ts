import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding, LintOptions } from '@micromoment/lint';
import { ROOM_FOR_NEW } from '../workforce.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { LintShare, LintWork } from './work.ts';

/** Threads that lint beside this one; none where all is done in this one. They keep no program from ending that has nothing for them. */
export type Helpers = readonly Worker[];

/**
 * The threads for so many texts: on every processor when they are many. One takes a third of a second to be ready, which forty files take by themselves.
 * @param linter the module a thread runs
 */
export function helpersFor(texts: number, linter: URL): Helpers {
  // Threads load JavaScript: run from the sources, as tests do, all is done in this one.
  if (texts < MANY || !import.meta.url.endsWith('.js')) return [];
  return Array.from({ length: availableParallelism() - 1 }, () => {
    const worker = new Worker(linter, { resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_NEW } });
    worker.unref();
    return worker;
  });
}

const MANY = 150;

/** Lints texts, together with the helpers. */
export async function lintMany(texts: SharedTexts, options: LintOptions, helpers: Helpers): Promise<readonly (readonly Finding[])[]> {
  const { takeShare, workOn } = await import('./work.ts');
  const work = workOn(texts, options);
  const theirs = helpers.map((helper) => shareOf(work, helper));
  // This thread knows the language already, and begins while the others learn it.
  const shares = [takeShare(work), ...(await Promise.all(theirs))];
  return texts.ends.map((_, index) => shares.find((share) => share.has(index))?.get(index) ?? []);
}

/** What another thread takes of the work; it ends with it. */
function shareOf(work: LintWork, helper: Worker): Promise<LintShare> {
  helper.ref();
  return new Promise<LintShare>((resolve, reject) => {
    helper.once('error', reject);
    helper.once('message', resolve);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    helper.postMessage(work);
  }).finally(() => helper.terminate());
}
