import { lint, type Finding, type LintOptions } from '@micromoment/lint';

/** A few texts to lint, so that a thread is not asked for each by itself. */
export type LintWork = { readonly texts: readonly string[]; readonly options: LintOptions };
export type LintDone = readonly (readonly Finding[])[];

export const doLintWork = ({ texts, options }: LintWork): LintDone => texts.map((text) => lint(text, options));
