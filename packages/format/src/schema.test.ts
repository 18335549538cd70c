import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blueprintSchema, isFreeText } from './schema.ts';
import { isWritable } from './unwritable.ts';

test('a free text is good exactly where it can be written, once its edges are cut', () => {
  const { tone } = blueprintSchema.shape.behaviour.shape;
  expect(isFreeText(tone)).toBe(true);
  expect(isFreeText(blueprintSchema.shape.blueprint)).toBe(false);
  const signs = fc.constantFrom('a', ' ', '\n', '\t', '\r', '\0', '\u007f', '\u00a0', '\ufeff', '\uffff', '\ud83c', '\udf1f', '漢');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(signs).map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (written) => {
        const text = written.trim();
        fc.pre(text !== '');
        expect(tone.safeParse(text).success).toBe(isWritable(text));
      },
    ),
  );
});
