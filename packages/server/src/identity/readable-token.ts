import { randomInt } from 'node:crypto';

// Crockford's base 32: no I, L, O or U, so that a token can be read aloud and typed.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A one-use token of 80 bits, in four groups of four: `7Q4K-XM2P-9WDT-3HCA`. */
export const readableToken = (): string => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
