import { z } from 'zod';
import type { Draft } from './draft.ts';
import { placeBetween, type Lines, type Place } from './place.ts';
import type { Placed } from './placed.ts';
import { Doubts } from './doubts.ts';
import type { FormatProblem } from './problem.ts';
import { blueprintSchema, isFreeText } from './schema.ts';
import type { MapTree, ScalarTree, Span, Tree, Written } from './tree.ts';
import { isWritable } from './unwritable.ts';

/** What a tree says in the words of the schema, each value with its place, and what keeps it from being a blueprint. */
export function readDraft(tree: Tree, lines: Lines): { readonly draft: Draft; readonly problems: readonly FormatProblem[] } {
  const doubts = new Doubts(lines);
  const read = new DraftReader(lines, doubts).read(tree, partOf(blueprintSchema), { path: undefined, span: tree.span });
  return { draft: (read?.value ?? {}) as Draft, problems: doubts.found }; // read along the schema, key by key, leaving out what does not fit
}

/** A draft without its places, for the schema's types: whole only where there was no problem. */
export function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member: Placed<unknown>) => plainOf(member.value)); // a list of a draft holds placed values
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value as Readonly<Record<string, Placed<unknown>>>).map(([key, placed]) => [key, plainOf(placed.value)])); // and so does a group
}

/** Where a value stands: the keys that lead to it, the key that introduces it, and everything that belongs to it. */
type Stand = { readonly path: Path; readonly key?: Span; readonly span: Span };

/** The keys that lead to a value, the last one first: they are spelt out only where there is something to tell. */
type Path = { readonly above: Path; readonly key: string } | undefined;

const keysOf = (path: Path): readonly string[] => (path ? [...keysOf(path.above), path.key] : []);

type Read = Placed<unknown>;

/** Walks a tree and the schema together. */
class DraftReader {
  readonly #lines: Lines;
  readonly #doubts: Doubts;

  constructor(lines: Lines, doubts: Doubts) {
    this.#lines = lines;
    this.#doubts = doubts;
  }

  read(tree: Tree, part: Part, stand: Stand): Read | undefined {
    switch (part.kind) {
      case 'map':
        return this.#readMap(tree, part, stand);
      case 'moment':
        return this.#readMoment(tree, part, stand);
      case 'record':
        return this.#readRecord(tree, part, stand);
      case 'list':
        return this.#readList(tree, part, stand);
      case 'scalar':
        return this.#readScalar(tree, part, stand);
    }
  }

  #readMap(tree: Tree, { keys, needed }: MapPart, stand: Stand): Read | undefined {
    const at = this.#whereIs(tree, stand);
    if (tree.kind !== 'map') return this.#doubts.wrongType(tree, 'a group of keys', keysOf(stand.path), at);
    const value: Record<string, Placed<unknown>> = {};
    for (const { key, keySpan, node } of tree.entries) {
      const inner = keys.get(key);
      if (!inner) {
        this.#doubts.unknownKey(key, [...keys.keys()], keysOf(stand.path), this.#place(keySpan));
        continue;
      }
      const read = this.read(node, inner, { path: { above: stand.path, key }, key: keySpan, span: { from: keySpan.from, to: node.span.to } });
      if (read) value[key] = read;
    }
    for (const [key, inner] of needed) {
      // What stands there and could not be read has been told of already.
      if (value[key] === undefined && !tree.entries.some((entry) => entry.key === key)) this.#doubts.missing(key, inner, keysOf(stand.path), at);
    }
    return this.#placed(tree, value, at, stand);
  }

  /** A moment of a known kind is read as such; one of no known kind is read as if it might be any, so that the rest of it is not lost. */
  #readMoment(tree: Tree, { kinds, byName, first }: MomentPart, stand: Stand): Read | undefined {
    const kindNode = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'kind')?.node : undefined;
    const written = kindNode?.kind === 'scalar' && typeof kindNode.value === 'string' ? kindNode.value.trim() : undefined;
    const known = written === undefined ? undefined : byName.get(written);
    return this.#readMap(tree, known ?? (tree.kind === 'map' ? ofAnyKind(kinds) : first), stand);
  }

  #readRecord(tree: Tree, { names, element }: RecordPart, stand: Stand): Read | undefined {
    const at = this.#whereIs(tree, stand);
    if (tree.kind !== 'map') return this.#doubts.wrongType(tree, 'a group of keys', keysOf(stand.path), at);
    const value: Record<string, Placed<unknown>> = {};
    for (const { key, keySpan, node } of tree.entries) {
      const path: Path = { above: stand.path, key };
      if (!z.safeParse(names, key).success) this.#doubts.notAName(key, keysOf(path), this.#place(keySpan));
      const read = this.read(node, element, { path, key: keySpan, span: { from: keySpan.from, to: node.span.to } });
      if (read) value[key] = read;
    }
    return this.#placed(tree, value, at, stand);
  }

  #readList(tree: Tree, { element }: ListPart, stand: Stand): Read | undefined {
    const at = this.#whereIs(tree, stand);
    if (tree.kind !== 'list') return this.#doubts.wrongType(tree, 'a list', keysOf(stand.path), at);
    const value: Placed<unknown>[] = [];
    for (const [index, { from, node }] of tree.members.entries()) {
      const read = this.read(node, element, { path: { above: stand.path, key: String(index) }, span: { from, to: node.span.to } });
      if (read) value.push(read);
    }
    return this.#placed(tree, value, at, stand);
  }

  #readScalar(tree: Tree, { schema, wanted, isFree, accepted }: ScalarPart, stand: Stand): Read | undefined {
    const at = this.#whereIs(tree, stand);
    if (tree.kind !== 'scalar') return this.#doubts.wrongType(tree, wanted, keysOf(stand.path), at);
    // The edges of a text mean nothing: a block ends with a line break, and a quoted text may begin with a space.
    const value = typeof tree.value === 'string' ? tree.value.trim() : tree.value;
    const isEmpty = value === null ? tree.written.source === '' : value === '';
    if (isEmpty) return this.#doubts.empty(schema, keysOf(stand.path), at);
    if (typeof value !== (wanted === 'a number' ? 'number' : 'string')) return this.#doubts.wrongType(tree, wanted, keysOf(stand.path), at);
    const isGood = (isFree && typeof value === 'string' && isWritable(value)) || accepted.has(value);
    const judged = isGood ? undefined : schema.safeParse(value);
    if (judged?.success && String(value).length <= LONGEST_WORD && accepted.size < MOST_ACCEPTED) accepted.add(value);
    if (judged?.success === false) {
      this.#doubts.notAllowed(judged.error.issues[0]?.message ?? '', schema, keysOf(stand.path), at, String(value));
      if (!(schema instanceof z.ZodString)) return undefined;
    }
    return this.#placed(tree, value, at, stand);
  }

  #placed(tree: Tree, value: unknown, at: Place, { key, span }: Stand): Placed<unknown> {
    const placed: { value: unknown; at: Place; whole: Span; key?: Place; written?: Written } = { value, at, whole: span };
    // A group or a list is pointed at by its key.
    if (key) placed.key = at.from === key.from && at.to === key.to ? at : this.#place(key);
    if (tree.kind === 'scalar' && typeof value === 'string') placed.written = tree.written;
    return placed;
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

/** A part of a blueprint as the schema tells it, without what makes it optional. */
type Part = MapPart | MomentPart | RecordPart | ListPart | ScalarPart;
/** `needed`: the keys it must have, each with what it holds. */
type MapPart = { readonly kind: 'map'; readonly keys: ReadonlyMap<string, Part>; readonly needed: readonly (readonly [key: string, inner: z.ZodType])[] };
type MomentPart = {
  readonly kind: 'moment';
  readonly kinds: readonly z.ZodObject[];
  readonly byName: ReadonlyMap<string, MapPart>;
  readonly first: MapPart;
};
type RecordPart = { readonly kind: 'record'; readonly names: z.core.$ZodType; readonly element: Part };
type ListPart = { readonly kind: 'list'; readonly element: Part };
/** What are left in our schema are texts, figures and words of a list. `accepted`: the short ones that have been judged, and were good. */
type ScalarPart = {
  readonly kind: 'scalar';
  readonly schema: z.ZodType;
  readonly wanted: 'a number' | 'a text';
  readonly isFree: boolean;
  readonly accepted: Set<unknown>;
};

// Kinds, signals and figures are the same few words in every file.
const LONGEST_WORD = 24;
const MOST_ACCEPTED = 200;

/** The part a schema is. The kept library tells one by a look at its traits, which is dear for every value of every file. */
function partOf(schema: z.core.$ZodType): Part {
  const known = parts.get(schema);
  if (known) return known;
  const part = toldPart(schema);
  parts.set(schema, part);
  return part;
}

const parts = new WeakMap<z.core.$ZodType, Part>();

function toldPart(schema: z.core.$ZodType): Part {
  if (schema instanceof z.ZodExactOptional) return partOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return mapPart(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return momentPart(schema.options.filter((option) => option instanceof z.ZodObject));
  if (schema instanceof z.ZodRecord) return { kind: 'record', names: schema.keyType, element: partOf(schema.valueType) };
  if (schema instanceof z.ZodArray) return { kind: 'list', element: partOf(schema.element) };
  const wanted = schema instanceof z.ZodNumber ? 'a number' : 'a text';
  return { kind: 'scalar', schema: schema as z.ZodType, wanted, isFree: isFreeText(schema), accepted: new Set() }; // as its type says
}

function mapPart({ shape }: z.ZodObject): MapPart {
  const inners = Object.entries(shape) as [string, z.ZodType][]; // a shape holds schemas
  return {
    kind: 'map',
    keys: new Map(inners.map(([key, inner]) => [key, partOf(inner)])),
    needed: inners.filter(([, inner]) => !(inner instanceof z.ZodExactOptional)),
  };
}

/** The kinds of moment, in order and by the word that names each. */
function momentPart(kinds: readonly z.ZodObject[]): MomentPart {
  const byName = new Map(
    kinds.flatMap((kind) => (kind.shape['kind'] instanceof z.ZodLiteral ? [[String(kind.shape['kind'].value), mapPart(kind)] as const] : [])),
  );
  return { kind: 'moment', kinds, byName, first: mapPart(kinds[0]!) }; // our schema has seven kinds
}

/** A moment that may have the keys of all kinds. */
function ofAnyKind(kinds: readonly z.ZodObject[]): MapPart {
  return mapPart(
    z.strictObject({
      ...Object.fromEntries(kinds.flatMap((kind) => Object.entries(kind.shape)).map(([key, inner]) => [key, z.exactOptional(inner)])),
      id: kinds[0]!.shape['id'] as z.ZodType, // every kind has one
      kind: z.enum(kinds.map((kind) => String((kind.shape['kind'] as z.ZodLiteral).value))).describe('What the learner does.'), // the discriminator is a literal
    }),
  );
}

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
