import type { Placed } from './placed.ts';
import type { Shape } from './schema.ts';

/**
 * A draft is what stands in a text so far: the shape of a blueprint in which anything may be missing and everything has its place.
 * What is of the wrong type, or empty, is left out; the problems tell of it.
 */
export type Draft = DraftMap<Shape>;
export type DraftMoment = DraftOf<Shape['moments'][number]>;

export type DraftOf<Value> = [Value] extends [string | number | boolean]
  ? Placed<Value>
  : [Value] extends [readonly (infer Member)[]]
    ? Placed<readonly DraftOf<Member>[]>
    : Placed<DraftMap<Value>>;

// Walks every member of a union, so that a moment of any kind has every key a moment may have.
export type DraftMap<Value> = string extends keyof Value
  ? { readonly [Key: string]: DraftOf<Value[keyof Value]> }
  : { readonly [Key in KeyOfAny<Value>]?: DraftOf<Exclude<ValueOfAny<Value, Key>, undefined>> };

type KeyOfAny<Value> = Value extends unknown ? keyof Value : never;
type ValueOfAny<Value, Key> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : never) : never;
