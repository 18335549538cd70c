import { isZone, type SentEntry } from './entry.ts';

/**
 * An entry of the form that nearly all have, a response in words, known as one without asking the schema, which takes ten times as long. Undefined says
 * nothing but that the schema must be asked: it is the source, and what is let in here it lets in as it stands (plainly-sent.test.ts).
 */
export function plainlySent(candidate: unknown): SentEntry | undefined {
  if (!isPlain(candidate, 13) || candidate['kind'] !== 'responded') return undefined;
  const { id, device, seq, at, zone, blueprint, revision, moment, twist, touchpoint, facts, words } = candidate;
  const isWhere =
    isName(blueprint) && isName(revision) && isName(moment) && (twist === null || isName(twist)) && (touchpoint === null || isUuid(touchpoint, '4'));
  const isWhen = isCount(seq, Number.MAX_SAFE_INTEGER) && isCount(at, 8.64e15) && typeof zone === 'string' && zone.length <= 60 && isZone(zone);
  if (!isUuid(id, '7') || !(isUuid(device, '4') || isUuid(device, '7')) || !isWhere || !isWhen) return undefined;
  if (!isPlain(facts, 1) || !isCount(facts['seconds'], 86_400)) return undefined;
  if (!isPlain(words, 1) || typeof words['response'] !== 'string' || words['response'].length > 4_000) return undefined;
  return candidate as SentEntry; // as just checked, part by part
}

/** An object with so many parts and nothing behind it. */
const isPlain = (value: unknown, parts: number): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && partsOf(value) === parts;

/** How many parts an object has, told without making a list of their names. */
function partsOf(value: object): number {
  let parts = 0;
  for (const _ in value) parts += 1;
  return parts;
}

const isUuid = (value: unknown, version: '4' | '7'): boolean => typeof value === 'string' && UUIDS[version].test(value);
const isCount = (value: unknown, most: number): boolean => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most; // a whole number, as just asked
const isName = (value: unknown): boolean => typeof value === 'string' && /^[\w .:-]{1,200}$/.test(value);

const UUIDS = {
  '4': /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  '7': /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
};
