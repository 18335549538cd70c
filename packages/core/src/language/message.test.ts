import { expectTypeOf, test } from 'vitest';
import type { Given, Said, SameArguments } from './message.ts';

test('the compiler reads from a text what it must be given', () => {
  expectTypeOf<Given<'Nothing today.'>>().toEqualTypeOf<unknown>();
  expectTypeOf<Given<'Send to {learner}'>>().branded.toEqualTypeOf<{ readonly learner: string | number }>();
  expectTypeOf<Given<'{count, plural, one {# try} other {tries}} of {name}, {all, number}'>>().branded.toEqualTypeOf<{
    readonly count: number;
    readonly name: string | number;
    readonly all: number;
  }>();
  expectTypeOf<Given<'{n, plural, one {{a} and {m, plural, one {b} other {c}}} other {{d}}}'>>().branded.toEqualTypeOf<{
    readonly n: number;
    readonly a: string | number;
    readonly m: number;
    readonly d: string | number;
  }>();
});

test('a catalogue says sentences, and functions of what must be given', () => {
  type Spoken = Said<{ readonly nothing: 'Nothing today.'; readonly send: 'Send to {learner}' }>;
  expectTypeOf<Spoken['nothing']>().toEqualTypeOf<string>();
  expectTypeOf<Spoken['send']>().parameter(0).branded.toEqualTypeOf<{ readonly learner: string | number }>();
});

test('a translation that asks for another argument is not the same', () => {
  type English = { readonly send: 'Send to {learner}' };
  expectTypeOf<SameArguments<English, { readonly send: 'An {learner} senden' }>['send']>().toEqualTypeOf<'An {learner} senden'>();
  expectTypeOf<SameArguments<English, { readonly send: 'An {lerner} senden' }>['send']>().toEqualTypeOf<never>();
});
