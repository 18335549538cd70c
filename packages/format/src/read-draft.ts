import { z } from 'zod';
import type { Draft } from './draft.ts';
import { placeBetween, type Lines, type Place } from './place.ts';
import type { Placed } from './placed.ts';
import { Doubts } from './doubts.ts';
import type { FormatProblem } from './problem.ts';
import { blueprintSchema } from './schema.ts';
import type { MapTree, ScalarTree, Span, Tree } from './tree.ts';

/** What a tree says in the words of the schema: placed, and plain for the schema to judge. Plain is whole only when there are no problems. */
export function readDraft(tree: Tree, lines: Lines): { readonly draft: Draft; readonly plain: unknown; readonly problems: readonly FormatProblem[] } {
  const doubts = new Doubts(lines);
  const read = new DraftReader(lines, doubts).read(tree, blueprintSchema, { path: [], span: tree.span });
  return { draft: (read?.placed.value ?? {}) as Draft, plain: read?.plain, problems: doubts.found }; // read along the schema, key by key, leaving out what does not fit
}

/** Where a value stands: the keys that lead to it, the key that introduces it, and everything that belongs to it. */
type Stand = { readonly path: readonly string[]; readonly key?: Span; readonly span: Span };
type Read = { readonly placed: Placed<unknown>; readonly plain: unknown };

/** Walks a tree and the schema together. */
class DraftReader {
  readonly #lines: Lines;
  readonly #doubts: Doubts;

  constructor(lines: Lines, doubts: Doubts) {
    this.#lines = lines;
    this.#doubts = doubts;
  }

  read(tree: Tree, schema: z.core.$ZodType, stand: Stand): Read | undefined {
    if (schema instanceof z.ZodExactOptional) return this.read(tree, schema.unwrap(), stand);
    if (schema instanceof z.ZodObject) return this.#readMap(tree, schema, stand);
    if (schema instanceof z.ZodDiscriminatedUnion) return this.#readMoment(tree, schema, stand);
    if (schema instanceof z.ZodRecord) return this.#readRecord(tree, schema, stand);
    if (schema instanceof z.ZodArray) return this.#readList(tree, schema, stand);
    return this.#readScalar(tree, schema as z.ZodType, stand); // what is left in our schema are texts, figures and words of a list
  }

  #readMap(tree: Tree, schema: z.ZodObject, stand: Stand): Read | undefined {
    if (tree.kind !== 'map') return this.#doubts.wrongType(tree, 'a group of keys', stand.path, this.#whereIs(tree, stand));
    const { shape } = schema;
    const value: Record<string, Placed<unknown>> = {};
    const plain: Record<string, unknown> = {};
    for (const { key, keySpan, node } of tree.entries) {
      const inner = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined; // a shape holds schemas
      if (!inner) {
        this.#doubts.unknownKey(key, Object.keys(shape), stand.path, this.#place(keySpan));
        continue;
      }
      const read = this.read(node, inner, { path: [...stand.path, key], key: keySpan, span: { from: keySpan.from, to: node.span.to } });
      if (!read) continue;
      value[key] = read.placed;
      plain[key] = read.plain;
    }
    for (const [key, inner] of neededBy(schema)) {
      if (!tree.entries.some((entry) => entry.key === key)) this.#doubts.missing(key, inner, stand.path, this.#whereIs(tree, stand));
    }
    return { placed: this.#placed(tree, value, stand), plain };
  }

  /** A moment of a known kind is read as such; one of no known kind is read as if it might be any, so that the rest of it is not lost. */
  #readMoment(tree: Tree, schema: z.ZodDiscriminatedUnion, stand: Stand): Read | undefined {
    const kinds = schema.options.filter((option) => option instanceof z.ZodObject);
    const kindNode = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'kind')?.node : undefined;
    const written = kindNode?.kind === 'scalar' && typeof kindNode.value === 'string' ? kindNode.value.trim() : undefined;
    const known = kinds.find((option) => option.shape['kind'] instanceof z.ZodLiteral && option.shape['kind'].value === written);
    if (known || tree.kind !== 'map') return this.#readMap(tree, known ?? kinds[0]!, stand); // our schema has seven kinds
    const anyKind = z.strictObject({
      ...Object.fromEntries(kinds.flatMap((option) => Object.entries(option.shape)).map(([key, inner]) => [key, z.exactOptional(inner)])),
      id: kinds[0]!.shape['id'] as z.ZodType, // every kind has one
      kind: z.enum(kinds.map((option) => String((option.shape['kind'] as z.ZodLiteral).value))).describe('What the learner does.'), // the discriminator is a literal
    });
    return this.#readMap(tree, anyKind, stand);
  }

  #readRecord(tree: Tree, schema: z.ZodRecord, stand: Stand): Read | undefined {
    if (tree.kind !== 'map') return this.#doubts.wrongType(tree, 'a group of keys', stand.path, this.#whereIs(tree, stand));
    const value: Record<string, Placed<unknown>> = {};
    const plain: Record<string, unknown> = {};
    for (const { key, keySpan, node } of tree.entries) {
      const path = [...stand.path, key];
      if (!z.safeParse(schema.keyType, key).success) this.#doubts.notAName(key, path, this.#place(keySpan));
      const read = this.read(node, schema.valueType, { path, key: keySpan, span: { from: keySpan.from, to: node.span.to } });
      if (!read) continue;
      value[key] = read.placed;
      plain[key] = read.plain;
    }
    return { placed: this.#placed(tree, value, stand), plain };
  }

  #readList(tree: Tree, schema: z.ZodArray, stand: Stand): Read | undefined {
    if (tree.kind !== 'list') return this.#doubts.wrongType(tree, 'a list', stand.path, this.#whereIs(tree, stand));
    const reads = tree.members.map(({ from, node }, index) =>
      this.read(node, schema.element, { path: [...stand.path, String(index)], span: { from, to: node.span.to } }),
    );
    const value = reads.flatMap((read) => (read ? [read.placed] : []));
    return { placed: this.#placed(tree, value, stand), plain: reads.map((read) => read?.plain) };
  }

  #readScalar(tree: Tree, schema: z.ZodType, stand: Stand): Read | undefined {
    const at = this.#whereIs(tree, stand);
    const wanted = schema instanceof z.ZodNumber ? 'a number' : 'a text';
    if (tree.kind !== 'scalar') return this.#doubts.wrongType(tree, wanted, stand.path, at);
    // The edges of a text mean nothing: a block ends with a line break, and a quoted text may begin with a space.
    const value = typeof tree.value === 'string' ? tree.value.trim() : tree.value;
    const isEmpty = value === null ? tree.written.source === '' : value === '';
    if (isEmpty) return this.#doubts.empty(schema, stand.path, at);
    if (typeof value !== (wanted === 'a number' ? 'number' : 'string')) return this.#doubts.wrongType(tree, wanted, stand.path, at);
    const judged = schema.safeParse(value);
    if (!judged.success) {
      this.#doubts.notAllowed(judged.error.issues[0]?.message ?? '', schema, stand.path, at, String(value));
      if (!(schema instanceof z.ZodString)) return undefined;
    }
    return { placed: this.#placed(tree, value, stand), plain: value };
  }

  #placed(tree: Tree, value: unknown, stand: Stand): Placed<unknown> {
    const key = stand.key && this.#place(stand.key);
    const written = tree.kind === 'scalar' && typeof value === 'string' ? { written: tree.written } : {};
    return { value, at: this.#whereIs(tree, stand), whole: this.#place(stand.span), ...(key && { key }), ...written };
  }

  #place = ({ from, to }: Span): Place => placeBetween(this.#lines, from, to);

  /** A value with words of its own is pointed at; a group or a list by the word that introduces it. */
  #whereIs(tree: Tree, { key }: Stand): Place {
    if (tree.kind === 'scalar' && tree.written.source !== '') return this.#place(textSpan(tree));
    if (key) return this.#place(key);
    return this.#place(
      tree.kind === 'map' ? nameSpan(tree) : { from: tree.span.from, to: Math.max(tree.span.from, Math.min(tree.span.to, tree.span.from + 1)) },
    );
  }
}

/** The keys a group must have, each with what it holds. Asked of the same few schemas for every group of every file. */
function neededBy(schema: z.ZodObject): readonly (readonly [string, z.ZodType])[] {
  const known = needed.get(schema);
  if (known) return known;
  const keys = Object.entries(schema.shape).flatMap(([key, inner]) => (inner instanceof z.ZodExactOptional ? [] : [[key, inner as z.ZodType] as const])); // a shape holds schemas
  needed.set(schema, keys);
  return keys;
}

const needed = new WeakMap<z.ZodObject, readonly (readonly [string, z.ZodType])[]>();

/** The words of a scalar without the header or the last line break of a block. */
function textSpan({ span, written }: ScalarTree): Span {
  if (written.style !== 'block') return span;
  const lead = /^\s*/.exec(written.source)?.[0].length ?? 0;
  const text = written.source.trim();
  return text === '' ? { from: span.from, to: written.headerEnd } : { from: written.from + lead, to: written.from + lead + text.length };
}

/** What a group without a key of its own goes by: its id, or else its first key. */
function nameSpan(map: MapTree): Span {
  const named = map.entries.find(({ key, node }) => (key === 'id' || key === 'blueprint') && node.kind === 'scalar' && node.written.source !== '');
  return named?.node.span ?? map.entries[0]?.keySpan ?? { from: map.span.from, to: map.span.from };
}
