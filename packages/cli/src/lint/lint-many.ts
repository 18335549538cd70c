import { lint, type Finding, type LintOptions } from '@micromoment/lint';
import { Workforce } from '../workforce.ts';
import { doLintWork, type LintDone, type LintWork } from './work.ts';

/** Lints texts, on every processor when they are many: a thread takes a third of a second to be ready, which forty files take by themselves. */
export async function lintMany(texts: readonly string[], options: LintOptions): Promise<LintDone> {
  if (texts.length < MANY) return texts.map((text): readonly Finding[] => lint(text, options));
  const works = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, index): LintWork => ({
    texts: texts.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
    options,
  }));
  const workforce = new Workforce<LintWork, LintDone>(new URL('./worker.js', import.meta.url), doLintWork);
  try {
    return (await workforce.all(works, () => {})).flat();
  } finally {
    await workforce.close();
  }
}

const MANY = 150;
const AT_ONCE = 20;
