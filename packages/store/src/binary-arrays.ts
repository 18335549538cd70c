/**
 * Arrays as PostgreSQL reads them without parsing: a parameter that is a Buffer is sent in the binary form. As text each value would be quoted here
 * and unquoted there, and sealed words would travel as twice as many digits.
 */
type Column<Value> = (values: readonly (Value | null)[]) => Buffer;

/** How a value is told: its type by PostgreSQL's number, the bytes it takes at most, and how it is written. `write` gives back where it ended. */
type Form<Value> = {
  readonly type: number;
  readonly most: (value: Value) => number;
  readonly write: (value: Value, page: Page, at: number) => number;
};

export const uuids: Column<string> = arrayOf({ type: 2950, most: () => 16, write: writeUuid });
export const texts: Column<string> = arrayOf({ type: 25, most: ({ length }) => 3 * length, write: writeText });
export const bytes: Column<Buffer> = arrayOf({ type: 17, most: ({ length }) => length, write: (some, page, at) => at + some.copy(page.bytes, at) });
export const integers: Column<number> = arrayOf({ type: 23, most: () => 4, write: (count, page, at) => page.bytes.writeInt32BE(count, at) });
export const bigints: Column<number> = arrayOf({ type: 20, most: () => 8, write: writeBigint });

const HEAD = 20;
const HEAD_OF_NONE = 12;
const LENGTH = 4;

function arrayOf<Value>({ type, most, write }: Form<Value>): Column<Value> {
  return (values) => {
    let at = values.length === 0 ? HEAD_OF_NONE : HEAD;
    let hasNull = 0;
    // By their places: walked in the usual way, a column met in so many forms costs an object a value.
    for (let nth = 0; nth < values.length; nth += 1) {
      const value = values[nth] ?? null;
      PAGE.makeRoom(at + LENGTH + (value === null ? 0 : most(value)));
      const end = value === null ? at + LENGTH : write(value, PAGE, at + LENGTH);
      PAGE.view.setInt32(at, value === null ? -1 : end - at - LENGTH);
      if (value === null) hasNull = 1;
      at = end;
    }
    [values.length === 0 ? 0 : 1, hasNull, type, values.length, 1].forEach((told, place) => PAGE.view.setInt32(place * LENGTH, told));
    return Buffer.from(PAGE.bytes.subarray(0, at));
  };
}

/** Where arrays are written while nobody knows yet how long they become. It grows, and is never given out. */
class Page {
  bytes = Buffer.alloc(1 << 16);
  view = new DataView(this.bytes.buffer);

  makeRoom(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = Buffer.alloc(2 * size);
    this.bytes.copy(larger);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

const PAGE = new Page();

/** Letter by letter: for the short names most texts are, asking the system's own encoder costs several times as much. */
function writeText(text: string, { bytes: into }: Page, at: number): number {
  if (text.length > 64) return at + into.write(text, at);
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code > 0x7f) return at + into.write(text, at);
    into[at + place] = code;
  }
  return at + text.length;
}

/** Digit by digit, for the same reason. */
function writeUuid(uuid: string, { bytes: into }: Page, at: number): number {
  let end = at;
  for (let place = 0; place < 36; place += 2) {
    if (uuid.charCodeAt(place) === DASH) place += 1;
    const byte = ((DIGITS[uuid.charCodeAt(place)] ?? -1) << 4) | (DIGITS[uuid.charCodeAt(place + 1)] ?? -1);
    if (byte < 0) throw notUuid(uuid);
    into[end++] = byte;
  }
  if (end - at !== 16 || uuid.length !== 36) throw notUuid(uuid);
  return end;
}

const notUuid = (text: string): TypeError => new TypeError(`${JSON.stringify(text)} is not a UUID.`);

const DASH = 45;

/** What each letter is worth as a hexadecimal digit, by its code. */
const DIGITS: readonly number[] = Array.from({ length: 128 }, (_, code) => '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()));

/** Whole numbers below 2^53, as all of ours are. */
function writeBigint(count: number, { view }: Page, at: number): number {
  if (!Number.isSafeInteger(count)) throw new TypeError(`${count} is not a whole number.`);
  view.setInt32(at, Math.floor(count / 2 ** 32));
  view.setUint32(at + 4, count >>> 0);
  return at + 8;
}
