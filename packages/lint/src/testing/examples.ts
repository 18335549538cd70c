import { lint } from '../lint.ts';

/** The page of a rule holds the blueprints that break it and those that keep it; the test of the rule runs those very blocks. */
export type RulePage = { readonly bad: readonly string[]; readonly good: readonly string[]; readonly before: string | undefined };

export function readRulePage(page: string): RulePage {
  const blocks = [...page.matchAll(/^## (Bad|Good|Before)\b[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].flatMap((section) =>
    [...(section[2] ?? '').matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => ({ kind: section[1], text: block[1] ?? '' })),
  );
  const of = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  return { bad: of('Bad'), good: of('Good'), before: of('Before')[0] };
}

/** What a page says that the linter does not do; empty when they agree. */
export function contradictions(rule: string, page: string): string[] {
  const { bad, good, before } = readRulePage(page);
  const placesIn = (text: string) =>
    lint(text, before === undefined ? {} : { previous: before })
      .filter((finding) => finding.rule === rule)
      .map(({ line, col, endLine, endCol }) => (line === endLine ? `${line}:${col}-${endCol}` : `${line}:${col}-${endLine}:${endCol}`));
  const missing = [...(bad.length === 0 ? ['the page has no bad example'] : []), ...(good.length === 0 ? ['the page has no good example'] : [])];
  const wronged = good
    .filter((text) => placesIn(text).length > 0)
    .map((text) => `finds something in the good example at ${placesIn(text).join(', ')}:\n${text}`);
  const missed = bad.flatMap((text) => {
    const [found, marked] = [placesIn(text), marksIn(text)];
    if (found.length === 0) return [`finds nothing in the bad example:\n${text}`];
    return marked.length > 0 && found.join() !== marked.join() ? [`finds ${found.join(', ')} where the page marks ${marked.join(', ')}:\n${text}`] : [];
  });
  return [...missing, ...wronged, ...missed];
}

/** The places that comment lines of carets mark in the line above them. */
function marksIn(text: string): string[] {
  const lines = text.split('\n');
  let above = 0;
  return lines.flatMap((line, index) => {
    const marks = /^\s*#\s*\^[\s^]*$/.test(line);
    if (!marks) above = index + 1;
    return marks ? [...line.matchAll(/\^+/g)].map((run) => `${above}:${run.index + 1}-${run.index + 1 + run[0].length}`) : [];
  });
}
