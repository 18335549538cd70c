import { z } from 'zod';
import { nearestName } from './nearest-name.ts';
import { placeBetween, type Lines, type Place } from './place.ts';
import type { FormatProblem, FormatProblemKind } from './problem.ts';
import type { Tree } from './tree.ts';

type Path = readonly string[];

/** Collects what keeps a draft from being a blueprint, in whole sentences. Each method answers undefined: there is no value to go on with. */
export class Doubts {
  readonly found: FormatProblem[] = [];
  readonly #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  wrongType(tree: Tree, wanted: string, path: Path, at: Place): undefined {
    const isQuotable = tree.kind === 'scalar' && wanted === 'a text' && tree.value !== null;
    const fix = isQuotable ? 'Put it in quotes.' : (HOW_TO_WRITE[wanted] ?? 'Look at a blueprint that works.');
    const instead = isQuotable ? { instead: JSON.stringify(tree.written.source) } : {};
    this.#add('wrong-type', `${named(path)} is ${whatIs(tree)} and should be ${wanted}.`, 'Programs that show it expect it in that form.', fix, {
      at,
      path,
      ...instead,
    });
  }

  missing(key: string, schema: z.ZodType, path: Path, at: Place): undefined {
    const where = path.length === 0 ? 'in this blueprint' : `in ${named(path)}`;
    this.#add('missing', `"${key}" is missing ${where}.`, schema.description ?? 'A blueprint needs it.', `Add "${key}:".`, { at, path: [...path, key] });
  }

  empty(schema: z.ZodType, path: Path, at: Place): undefined {
    this.#add('missing', `${named(path)} is empty.`, schema.description ?? 'A blueprint needs it.', 'Write it, or take the key out if it can be left out.', {
      at,
      path,
    });
  }

  unknownKey(key: string, known: readonly string[], path: Path, at: Place): undefined {
    const where = path.length === 0 ? 'a blueprint' : named(path);
    const near = nearestName(key, known);
    const fix = near ? `Write "${near}" if that is what you mean.` : `Take it out, or use one of: ${known.join(', ')}.`;
    const why = 'What stands under an unknown key would be lost without anybody noticing.';
    this.#add('unknown-key', `"${shortened(key)}" is not a key of ${where}.`, why, fix, { at, path: [...path, key], ...(near && { instead: near }) });
  }

  notAName(key: string, path: Path, at: Place): undefined {
    this.#add('not-allowed', `"${shortened(key)}" is not a name.`, 'Names are compared letter by letter.', 'Use small letters and hyphens.', { at, path });
  }

  notAllowed(message: string, schema: z.ZodType, path: Path, at: Place, value?: string): undefined {
    const why = schema.description ?? 'A blueprint needs it in that form.';
    if (!(schema instanceof z.ZodEnum) || value === undefined) {
      this.#add('not-allowed', `${named(path)} cannot be written like this: ${message}`, why, 'Write it in that form.', { at, path });
      return;
    }
    const words = schema.options.map(String);
    const near = nearestName(value, words);
    const fix = near ? `Write "${near}" if that is what you mean. Possible: ${words.join(', ')}.` : `Use one of: ${words.join(', ')}.`;
    this.#add('not-allowed', `${named(path)} cannot be "${shortened(value)}".`, why, fix, { at, path, ...(near && { instead: near }) });
  }

  #add(kind: FormatProblemKind, what: string, why: string, fix: string, { at, path, instead }: { at: Place; path: Path; instead?: string }): undefined {
    if (this.found.length >= MOST) return;
    const place = at.to > at.from ? at : placeBetween(this.#lines, at.from, at.from);
    this.found.push({ kind, what, why, fix, at: place, path: path.join('.'), ...(instead !== undefined && { instead }) });
  }
}

// More than these help nobody, and a hostile file could ask for a hundred thousand.
const MOST = 200;

const HOW_TO_WRITE: Readonly<Record<string, string>> = {
  'a number': 'Write figures without quotes or a unit.',
  'a text': 'Write it as one text after the key.',
  'a list': 'Begin each line below the key with a hyphen and a space, or put the list in square brackets.',
  'a group of keys': 'Write its keys on the lines below, two spaces further in.',
};

/** `moments.2.models.0.text` as people would say it: "text" of model 1 of moment 3. */
function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The text';
  if (!/^\d+$/.test(last)) return `"${shortened(last)}"`;
  return `number ${Number(last) + 1} of "${path.at(-2) ?? ''}"`;
}

function whatIs(tree: Tree): string {
  if (tree.kind === 'list') return 'a list';
  if (tree.kind === 'map') return 'a group of keys';
  if (tree.value === null) return 'empty';
  return typeof tree.value === 'string' ? 'a text' : typeof tree.value === 'number' ? 'a number' : 'a yes or no';
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
