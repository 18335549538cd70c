import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { BlockHeader } from './scalar-trace.ts';
import type { Unreadable } from './syntax-problem.ts';
import type { ListMember, MapEntry, ScalarTree, Span, Tree, Written } from './tree.ts';

type Report = (kind: Unreadable, span: Span) => void;

/** The tree of a parsed document. References, tags and keys that are no plain words are reported and left out. */
export function treeOf(node: ParsedNode, report: Report): Tree {
  const span = { from: node.range[0], to: node.range[1] };
  if (isAlias(node)) {
    report('alias', span);
    return nothingAt(span.from);
  }
  if (node.anchor !== undefined) report('alias', span);
  if (isTagged(node)) report('tag', span);
  if (isMap(node)) return { kind: 'map', flow: node.flow === true, span, entries: entriesOf(node, report) };
  if (isSeq(node)) return { kind: 'list', flow: node.flow === true, span, members: membersOf(node, report) };
  return scalarOf(node, span);
}

const nothingAt = (offset: number): ScalarTree => ({
  kind: 'scalar',
  value: null,
  span: { from: offset, to: offset },
  written: { style: 'plain', source: '', from: offset },
});

// The composer also notes the tag it worked out by itself for block collections; only one that is written counts.
const isTagged = (node: ParsedNode): boolean => node.tag !== undefined && !IMPLIED_TAGS.has(node.tag);
const IMPLIED_TAGS = new Set(['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);

function entriesOf(map: YAMLMap.Parsed, report: Report): MapEntry[] {
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const keySpan = { from: key.range[0], to: key.range[1] };
    const node = value ? treeOf(value, report) : nothingAt(keySpan.to);
    if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined || RESERVED.has(String(key.value))) report('reserved-key', keySpan);
    else if (seen.has(nameOf(key))) report('duplicate-key', keySpan);
    else entries.push({ key: nameOf(key), keySpan, node });
    if (isScalar(key)) seen.add(nameOf(key));
  }
  return entries;
}

const RESERVED = new Set(['__proto__', '<<', 'constructor', 'prototype', 'null']);

const nameOf = (key: Scalar): string => (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value)));

function membersOf(list: YAMLSeq.Parsed, report: Report): ListMember[] {
  const written = list.srcToken?.items ?? [];
  return list.items.map((node, index) => {
    const hyphen = written[index]?.start.find(({ type }) => type === 'seq-item-ind');
    return { from: hyphen?.offset ?? ('range' in node && node.range ? node.range[0] : 0), node: treeOf(node as ParsedNode, report) }; // a pair in a flow list is parsed as a map
  });
}

function scalarOf(node: Scalar.Parsed, span: Span): ScalarTree {
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', value: plain, span, written: writtenAs(node, span) };
}

function writtenAs(node: Scalar.Parsed, { from, to }: Span): Written {
  const token = node.srcToken;
  if (!token) return { style: 'plain', source: '', from };
  if (token.type !== 'block-scalar') {
    const style = token.type === 'double-quoted-scalar' ? 'double' : token.type === 'single-quoted-scalar' ? 'single' : 'plain';
    return { style, source: token.source, from: token.offset };
  }
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const marks = header && 'source' in header ? header.source : '|';
  return {
    style: 'block',
    source: token.source,
    from: to - token.source.length,
    header: headerOf(marks, token.indent),
    headerEnd: (header?.offset ?? from) + marks.length,
  };
}

/** Reads `>2-`. The indent of a header counts from the parent's. */
function headerOf(marks: string, parentIndent: number): BlockHeader {
  const figure = /[1-9]/.exec(marks)?.[0];
  return {
    folded: marks.startsWith('>'),
    chomp: marks.includes('-') ? '-' : marks.includes('+') ? '+' : '',
    indent: figure === undefined ? 0 : Math.max(0, parentIndent) + Number(figure),
  };
}
