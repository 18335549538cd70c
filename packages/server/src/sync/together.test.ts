import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Together } from './together.ts';

/** A place where groups are seen to when the test says so. */
function counter(mayJoin: (asked: string, group: readonly string[]) => boolean = () => true) {
  const groups: { readonly place: string; readonly asked: readonly string[]; readonly waited: readonly boolean[]; readonly done: (problem?: Error) => void }[] =
    [];
  const together = new Together<string, string>(
    (place, group) =>
      new Promise((resolve, reject) => {
        const asked = group.map((one) => one.asked);
        const answers = () => asked.map((one) => Promise.resolve(`${one}!`));
        groups.push({ place, asked, waited: group.map(({ hadToWait }) => hadToWait), done: (problem) => (problem ? reject(problem) : resolve(answers())) });
      }),
    mayJoin,
  );
  return { together, groups, seen: () => groups.map(({ place, asked }) => `${place}: ${asked.join(' ')}`) };
}

test('whoever finds room is seen to at once, and those who come meanwhile are seen to together, in the order they came', async () => {
  const { together, groups, seen } = counter();
  const answers = ['a', 'b', 'c', 'd', 'e'].map((one) => together.ask('here', one));
  expect(seen()).toEqual(['here: a', 'here: b']);
  groups[0]?.done();
  await turn();
  expect(seen()).toEqual(['here: a', 'here: b', 'here: c d e']);
  groups[1]?.done();
  groups[2]?.done();
  expect(await Promise.all(answers)).toEqual(['a!', 'b!', 'c!', 'd!', 'e!']);
  expect(groups.map(({ waited }) => waited)).toEqual([[false], [false], [true, true, true]]);
});

test('nobody waits for somebody in another place', () => {
  const { together, seen } = counter();
  for (const place of ['here', 'there']) for (const one of ['a', 'b', 'c']) void together.ask(place, one);
  expect(seen()).toEqual(['here: a', 'here: b', 'there: a', 'there: b']);
});

test('whoever may not join a group is in the next, before those who came later', async () => {
  const { together, groups, seen } = counter((asked, group) => !group.includes(asked));
  for (const one of ['x', 'x', 'a', 'a', 'b', 'a']) void together.ask('here', one);
  for (const place of [0, 1, 2]) {
    groups[place]?.done();
    await turn();
  }
  expect(seen()).toEqual(['here: x', 'here: x', 'here: a b', 'here: a', 'here: a']);
});

test('a group takes eight at most', async () => {
  const { together, groups } = counter();
  for (let place = 0; place < 12; place += 1) void together.ask('here', `${place}`);
  groups[0]?.done();
  await turn();
  expect(groups.map(({ asked }) => asked.length)).toEqual([1, 1, 8]);
});

test('a group that cannot be seen to at all is told so, and the next one is seen to', async () => {
  const { together, groups } = counter();
  const [first, , third] = ['a', 'b', 'c'].map((one) => together.ask('here', one));
  groups[0]?.done(new Error('no room'));
  await expect(first).rejects.toThrow('no room');
  groups[2]?.done();
  expect(await third).toBe('c!');
});
