/**
 * What no file may hold: control characters other than tab and line breaks, a carriage return that ends no line, the two non-characters,
 * and halves of surrogate pairs. PostgreSQL and JSON refuse some of them too.
 */
export const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]|\r(?!\n)/gu;

/** True when a value could be written into a file and read back; a carriage return could not. */
export const isWritable = (value: string): boolean => !/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value);
