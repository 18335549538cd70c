import { proseOf, thatMayHold } from '../draft-walk.ts';
import type { Rule } from '../rule.ts';

export const noRealPeople: Rule = {
  name: 'no-real-people',
  severity: 'error',
  check({ draft, inside }) {
    return thatMayHold(proseOf(draft), NEEDED).flatMap((text) =>
      SIGNS.flatMap(([name, pattern]) =>
        [...text.value.matchAll(pattern)].map((match) => ({
          at: inside(text, match.index, match.index + match[0].length),
          what: `This looks like ${name}.`,
          why: 'A blueprint is copied, shared and kept for years; what points to a real person does not belong in it.',
          fix: 'Take it out, or write who they are to each other: "a customer", "the night nurse".',
        })),
      ),
    );
  },
};

// None of the signs below is without one of these, and most sentences are.
const NEEDED = /@|\d[\d./-]/;

// `@example.com` and the like are reserved for examples (RFC 2606).
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', /\b[\w.+-]{1,64}@(?!example\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}\b/gi],
  ['a telephone number', /(?<![\w.])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)[\s.-]?)?\d{3,4}[\s.-]\d{3,4}(?:[\s.-]\d{2,4})?(?![\w.])|\+\d{9,14}\b/g],
  ['a bank account', /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\b/g],
  ['a date of birth', /\b(?:born|date of birth|dob)\b[^.]{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/gi],
  ['a personal number', /\b\d{3}-\d{2}-\d{4}\b/g],
  ['somebody’s account', /(?<![\w/.])@[a-z][a-z0-9_]{2,30}\b(?!\.)/gi],
];
