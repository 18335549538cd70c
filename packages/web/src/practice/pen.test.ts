import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { begun, drawers } from '../offline/device.ts';
import { inMemory } from '../offline/drawers-in-memory.ts';
import { takeUpPen, writtenIn } from './pen.ts';

const listeners: (() => void)[] = [];
const page = { visibilityState: 'visible', addEventListener: (_event: string, listener: () => void) => void listeners.push(listener) };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  drawers.value = inMemory('device', 'shared');
  begun.value = new Set();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.visibilityState = 'visible';
  listeners.length = 0;
});

const draft = () => drawers.value.draft('coffee');

test('what is written after a rest stands on the device at once, and then each half second while writing goes on', async () => {
  const pen = await takeUpPen('coffee');
  pen.write('response', 'That');
  expect(pen.kept.value).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(await draft()).toEqual({ response: 'That' });
  expect(pen.kept.value).toBe(true);
  pen.write('response', 'That sounds');
  expect(pen.kept.value).toBe(false);
  expect(await draft()).toEqual({ response: 'That' });
  await vi.advanceTimersByTimeAsync(100);
  expect(await draft()).toEqual({ response: 'That sounds' });
  expect(pen.kept.value).toBe(true);
  pen.write('response', 'That sounds hard.');
  await vi.advanceTimersByTimeAsync(500);
  expect(await draft()).toEqual({ response: 'That sounds hard.' });
  expect([...begun.value]).toEqual(['coffee']);
});

test('a page that goes into the background keeps at once what is not kept yet', async () => {
  const pen = await takeUpPen('coffee');
  pen.write('response', 'That');
  page.visibilityState = 'hidden';
  for (const listener of listeners) listener();
  await vi.advanceTimersByTimeAsync(0);
  expect(await draft()).toEqual({ response: 'That' });
});

test('what was begun is taken up again, and a pen that is laid down leaves nothing', async () => {
  await drawers.value.keepDraft('coffee', { response: 'Begun.' });
  const pen = await takeUpPen('coffee');
  expect(pen.words.value).toEqual({ response: 'Begun.' });
  pen.write('response', 'Begun, and ended.');
  void pen.lay();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await draft()).toBeUndefined();
  expect([...begun.value]).toEqual([]);
});

test('once a pen says that it is laid down, a page that is opened anew finds nothing begun', async () => {
  vi.useRealTimers();
  const pen = await takeUpPen('coffee');
  pen.write('response', 'Begun at the desk.');
  await pen.lay();
  expect(await draft()).toBeUndefined();
});

test('where somebody is in a moment is nothing they wrote, and neither is what stands empty', () => {
  expect(writtenIn({ step: 'write', answered: 'yes', response: ' ', recall: '' })).toEqual([]);
  expect(writtenIn({ step: 'write', response: 'That', recall: 'part' })).toEqual([
    ['response', 'That'],
    ['recall', 'part'],
  ]);
});
