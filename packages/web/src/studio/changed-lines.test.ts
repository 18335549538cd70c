import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

const TEXT = 'title: Ask\nbehaviour:\n  does: asks and waits\nhorizon: 60 days\n';

test('only the lines that an edit touches are shown, before and after', () => {
  const from = TEXT.indexOf(' and waits');
  expect(changedLines(TEXT, [{ from, to: from + ' and waits'.length, text: '' }])).toEqual([
    { kind: 'removed', text: '  does: asks and waits' },
    { kind: 'added', text: '  does: asks' },
  ]);
});

test('a line that is put in or taken out stands alone', () => {
  const at = TEXT.indexOf('horizon');
  expect(changedLines(TEXT, [{ from: at, to: at, text: 'why: it helps\n' }])).toEqual([{ kind: 'added', text: 'why: it helps' }]);
  expect(changedLines(TEXT, [{ from: at, to: TEXT.length, text: '' }])).toEqual([{ kind: 'removed', text: 'horizon: 60 days' }]);
});
