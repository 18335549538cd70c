import type { Finding } from '@micromoment/lint';

/** What keeps a text from being published. The linter brings a language model of some megabytes, so it is loaded when first needed. */
export async function lintErrors(text: string): Promise<readonly Finding[]> {
  const { lint } = await import('@micromoment/lint');
  return lint(text).filter(({ severity }) => severity === 'error');
}
