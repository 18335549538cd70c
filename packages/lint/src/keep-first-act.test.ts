import { expect, test } from 'vitest';
import { edited } from './apply-fixes.ts';
import { lint } from './lint.ts';

const written = (does: string) => `blueprint: a\nbehaviour:\n  does: ${does}\n`;

test.each(['asks one open question and gives advice', 'asks one open question, and then gives advice', 'asks one open question, gives advice'])(
  'keeping the first act of "%s" takes no letter of it',
  (does) => {
    const text = written(does);
    const [fix] = lint(text).find(({ rule }) => rule === 'one-behaviour')?.fixes ?? [];
    expect(edited(text, fix?.edits ?? [])).toBe(written('asks one open question'));
  },
);
