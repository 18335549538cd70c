import type { Finding } from '@micromoment/lint';

/**
 * What keeps a text from being published. The linter brings a language model of some megabytes, so it is loaded when first needed.
 * @param previous the text it takes the place of, to see that no history is lost
 */
export async function lintErrors(text: string, previous?: string): Promise<readonly Finding[]> {
  const { lint } = await import('@micromoment/lint');
  return lint(text, previous === undefined ? {} : { previous }).filter(({ severity }) => severity === 'error');
}
