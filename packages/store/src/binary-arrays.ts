/**
 * Arrays as PostgreSQL reads them without parsing: a parameter that is a Buffer is sent in the binary form. As text each value would be quoted here
 * and unquoted there, and sealed words would travel as twice as many digits.
 */
type Column<Value> = (values: readonly (Value | null)[]) => Buffer;

/** How a value is told: its type by PostgreSQL's number, and its bytes. `write` gives back how many it wrote. */
type Form<Value> = {
  readonly type: number;
  readonly room: (value: Value) => number;
  readonly write: (value: Value, into: Buffer, at: number) => number;
};

export const uuids: Column<string> = arrayOf({ type: 2950, room: () => 16, write: writeUuid });
export const texts: Column<string> = arrayOf({ type: 25, room: (text) => Buffer.byteLength(text), write: (text, into, at) => into.write(text, at) });
export const bytes: Column<Buffer> = arrayOf({ type: 17, room: ({ length }) => length, write: (some, into, at) => some.copy(into, at) });
export const integers: Column<number> = arrayOf({ type: 23, room: () => 4, write: (count, into, at) => into.writeInt32BE(count, at) - at });
export const bigints: Column<number> = arrayOf({ type: 20, room: () => 8, write: writeBigint });

const HEAD = 20;
const LENGTH = 4;

function arrayOf<Value>({ type, room, write }: Form<Value>): Column<Value> {
  return (values) => {
    if (values.length === 0) return headOf(Buffer.alloc(12), { type, dimensions: 0, hasNull: false });
    const rooms = values.map((value) => (value === null ? 0 : room(value)));
    const array = Buffer.allocUnsafe(rooms.reduce((sum, more) => sum + LENGTH + more, HEAD));
    headOf(array, { type, dimensions: 1, hasNull: values.includes(null) });
    array.writeInt32BE(values.length, 12);
    array.writeInt32BE(1, 16);
    let at = HEAD;
    for (const [place, value] of values.entries()) {
      at = array.writeInt32BE(value === null ? -1 : (rooms[place] ?? 0), at);
      if (value !== null) at += write(value, array, at);
    }
    return array;
  };
}

function headOf(array: Buffer, { type, dimensions, hasNull }: { readonly type: number; readonly dimensions: 0 | 1; readonly hasNull: boolean }): Buffer {
  array.writeInt32BE(dimensions, 0);
  array.writeInt32BE(hasNull ? 1 : 0, 4);
  array.writeInt32BE(type, 8);
  return array;
}

function writeUuid(uuid: string, into: Buffer, at: number): number {
  const written = into.write(uuid.replaceAll('-', ''), at, 16, 'hex');
  if (written !== 16 || uuid.length !== 36) throw new TypeError(`${JSON.stringify(uuid)} is not a UUID.`);
  return written;
}

/** Whole numbers below 2^53, as all of ours are. */
function writeBigint(count: number, into: Buffer, at: number): number {
  if (!Number.isSafeInteger(count)) throw new TypeError(`${count} is not a whole number.`);
  into.writeInt32BE(Math.floor(count / 2 ** 32), at);
  into.writeUInt32BE(count >>> 0, at + 4);
  return 8;
}
