import { Composer, Lexer, Parser, type CST, type ParsedNode } from 'yaml';
import { everydayTree } from './everyday-tree.ts';
import { linesOf, placeBetween, type Lines } from './place.ts';
import type { FormatProblem } from './problem.ts';
import { syntaxProblem, unreadable, type Unreadable } from './syntax-problem.ts';
import { UNWRITABLE } from './unwritable.ts';
import { treeOf } from './tree-of-nodes.ts';
import type { Span, Tree } from './tree.ts';

/** The longest text that is read, in UTF-16 units. The longest blueprint we know has a tenth of it. */
export const LONGEST_TEXT = 300_000;

// A blueprint nests nine deep, and a person's 300,000 units have some 25,000 tokens. Past these limits a reader's time grows faster than the text.
const DEEPEST = 24;
const MOST_TOKENS = 60_000;
const MOST_SYNTAX_PROBLEMS = 20;

export type ReadTree = { readonly tree: Tree | undefined; readonly lines: Lines; readonly problems: readonly FormatProblem[] };

/** Reads untrusted text as one plain YAML document: no aliases, anchors, tags, directives or second document; bounded in size, depth and time. */
export function readTree(text: string): ReadTree {
  const everyday = everydayTree(text);
  return everyday ? { tree: everyday, lines: linesOf(text), problems: [] } : readInFull(text);
}

/** The same for every text there is, by the kept library's reader. */
export function readInFull(text: string): ReadTree {
  const lines = linesOf(text);
  const problems: FormatProblem[] = [];
  const report = (kind: Unreadable, { from, to }: Span) => problems.push(unreadable(kind, placeBetween(lines, from, Math.min(to, text.length))));
  const refused = text.length > LONGEST_TEXT ? ({ kind: 'too-large', at: LONGEST_TEXT } as const) : undefined;
  const tokens = refused ?? tokensOf(text);
  if (!Array.isArray(tokens)) {
    report(tokens.kind, { from: tokens.at, to: tokens.at + 1 });
    return { tree: undefined, lines, problems };
  }
  for (const { index } of text.matchAll(UNWRITABLE)) report('control-character', { from: index, to: index + 1 });
  for (const token of tokens) if (token.type === 'directive') report('directive', { from: token.offset, to: token.offset + token.source.length });
  const options = { prettyErrors: false, uniqueKeys: false, keepSourceTokens: true, merge: false, logLevel: 'silent' } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  for (const { code, message, pos } of (document?.errors ?? []).slice(0, MOST_SYNTAX_PROBLEMS)) {
    const from = Math.min(pos[0], text.length);
    problems.push(syntaxProblem(code, message, placeBetween(lines, from, Math.min(Math.max(pos[1], from), text.length))));
  }
  if (second) report('several-documents', { from: second.range[0], to: second.range[0] + 3 });
  if (!document?.contents) return { tree: undefined, lines, problems };
  return { tree: treeOf(document.contents as ParsedNode, report), lines, problems }; // what a parser made is a parsed node
}

type Refused = { readonly kind: 'too-large' | 'too-deep'; readonly at: number };

/** The document as tokens, or the limit it passes and where. Linear in the text: nothing nested is composed before its depth is known. */
function tokensOf(text: string): CST.Token[] | Refused {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let at = 0;
  let flowDepth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (lexeme === '[' || lexeme === '{') flowDepth += 1;
    if (lexeme === ']' || lexeme === '}') flowDepth -= 1;
    if (flowDepth > DEEPEST) return { kind: 'too-deep', at };
    if (count > MOST_TOKENS) return { kind: 'too-large', at };
    // The lexer's own marks (start of document, end of flow, scalar follows) stand for no character of the text.
    if (lexeme !== '\u0002' && lexeme !== '\u0018' && lexeme !== '\u001f') at += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  tokens.push(...parser.end());
  const deep = tooDeep(tokens);
  return deep === undefined ? tokens : { kind: 'too-deep', at: deep };
}

/** The offset of the first token that nests too deep. Walks without recursion, so that depth itself cannot break it. */
function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return token.offset;
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth: depth + 1 });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth: depth + 1 });
      if (value) waiting.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}
