/**
 * What no file may hold: control characters other than tab and line breaks, a carriage return that ends no line, the two non-characters,
 * and halves of surrogate pairs. PostgreSQL and JSON refuse some of them too.
 */
export const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]|\r(?!\n)/gu;

/** True when a value could be written into a file and read back; a carriage return could not. */
export const isWritable = (value: string): boolean => !MAY_BE_UNWRITABLE.test(value) || !/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value);

// All but these are, and nearly every text holds none of them: two plain ranges are searched faster than the classes of Unicode.
const MAY_BE_UNWRITABLE = /[^\t\n -~\u00a0-\ud7ff]/;
