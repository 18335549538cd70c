import type { Where } from './where-in.ts';

/** The part of JSON Schema that the blueprint's schema is written in. */
export type Schema = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly type?: string;
  readonly additionalProperties?: Schema | boolean;
};

/** Names that a text declares itself and refers to elsewhere. */
export type Declared = {
  readonly signals: readonly string[];
  readonly moments: readonly string[];
  readonly scenes: readonly string[];
  readonly criteria: readonly string[];
};

/** Something that could be written at a place. */
export type Proposal = {
  readonly label: string;
  readonly description: string;
  /** What is put into the text. */
  readonly text: string;
  readonly isRequired: boolean;
};

/** What may stand at a place, from the schema's own descriptions: keys that are not there yet, the values of a closed list, or names the text declares. */
export function proposalsAt(schema: Schema, where: Where, declared: Declared): readonly Proposal[] {
  const schemas = schemasAt(schema, where.path, where.beside);
  return where.part === 'key' ? keysOf(schemas, where, declared) : valuesOf(schemas, where, declared);
}

/** What the key at the end of a path is for; undefined when the schema has none there. */
export const descriptionAt = (schema: Schema, path: readonly string[], beside: Where['beside']): string | undefined =>
  schemasAt(schema, path, beside).find(({ description }) => description !== undefined)?.description;

/** Every schema that may hold at a path: several where the text does not say yet which alternative it means. */
function schemasAt(schema: Schema, path: readonly string[], beside: Where['beside']): readonly Schema[] {
  let here = alternativesOf(schema, beside);
  for (const key of path) here = here.flatMap((one) => stepInto(one, key)).flatMap((one) => alternativesOf(one, beside));
  return here;
}

function alternativesOf(schema: Schema, beside: Where['beside']): readonly Schema[] {
  const all = schema.oneOf ?? schema.anyOf;
  if (!all) return [schema];
  const kind = beside['kind'];
  const named = all.filter(({ properties }) => properties?.['kind']?.const === kind);
  return (named.length > 0 ? named : all).flatMap((one) => alternativesOf(one, beside));
}

function stepInto({ properties, items, additionalProperties }: Schema, key: string): readonly Schema[] {
  if (key === '*') return items ? [items] : [];
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own) return [own];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

function keysOf(schemas: readonly Schema[], { path, beside }: Where, { criteria }: Declared): readonly Proposal[] {
  const keys = new Map<string, Proposal>();
  for (const { properties = {}, required = [] } of schemas) {
    for (const [key, held] of Object.entries(properties)) {
      if (Object.hasOwn(beside, key) || keys.has(key)) continue;
      keys.set(key, { label: key, description: held.description ?? '', text: `${key}: `, isRequired: required.includes(key) });
    }
  }
  const open = path.at(-1) === 'criteria' ? criteria.filter((name) => !Object.hasOwn(beside, name)) : [];
  return [...keys.values(), ...open.map((name) => ({ label: name, description: '', text: `${name}: present`, isRequired: false }))];
}

function valuesOf(schemas: readonly Schema[], { path }: Where, declared: Declared): readonly Proposal[] {
  const listed = schemas.flatMap((schema): Proposal[] => {
    const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
    return values.map((value) => ({ label: value, description: schema.description ?? '', text: value, isRequired: false }));
  });
  const names = namesFor(path, declared).map((name) => ({ label: name, description: '', text: name, isRequired: false }));
  return [...new Map([...listed, ...names].map((proposal) => [proposal.label, proposal])).values()];
}

/** The declared names a key refers to. */
function namesFor(path: readonly string[], { signals, moments, scenes, criteria }: Declared): readonly string[] {
  switch (path.findLast((key) => key !== '*')) {
    case 'develops':
      return signals;
    case 'after':
    case 'beside':
    case 'replaces':
      return moments;
    case 'next':
      return scenes;
    case 'shows':
      return criteria;
    case undefined:
    default:
      return []; // every other key takes words of one's own
  }
}
