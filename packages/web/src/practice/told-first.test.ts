import { expect, test, vi } from 'vitest';
import { toldFirst } from './told-first.ts';

/** A writing that ends when it is told to. */
function slowly() {
  const ends: (() => void)[] = [];
  const tell = vi.fn<() => Promise<void>>(() => new Promise((resolve) => void ends.push(resolve)));
  return { tell, end: () => ends.forEach((end) => end()) };
}

test('the next step waits until what was told is written', async () => {
  const { tell, end } = slowly();
  const onward = vi.fn<() => void>();
  const gone = toldFirst({}, tell, onward);
  await Promise.resolve();
  expect(onward).not.toHaveBeenCalled();
  end();
  await gone;
  expect(onward).toHaveBeenCalledOnce();
});

test('pressing twice tells once and goes on once', async () => {
  const [pen, { tell, end }] = [{}, slowly()];
  const onward = vi.fn<() => void>();
  const pressed = [toldFirst(pen, tell, onward), toldFirst(pen, tell, onward)];
  end();
  await Promise.all(pressed);
  expect(tell).toHaveBeenCalledOnce();
  expect(onward).toHaveBeenCalledOnce();
});

test('what could not be written does not go on, and can be tried again', async () => {
  const pen = {};
  const onward = vi.fn<() => void>();
  await expect(toldFirst(pen, () => Promise.reject(new Error('no')), onward)).rejects.toThrow('no');
  expect(onward).not.toHaveBeenCalled();
  await toldFirst(pen, async () => undefined, onward);
  expect(onward).toHaveBeenCalledOnce();
});
