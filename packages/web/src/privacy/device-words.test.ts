import { expect, test } from 'vitest';
import { deviceWords } from './device-words.ts';

test('a browser is named with its system, Edge and Chrome told apart', () => {
  expect(deviceWords('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0')).toBe('Edge on Windows');
  expect(deviceWords('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1')).toBe('Safari on iOS');
  expect(deviceWords('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36')).toBe('Chrome on Android');
});

test('what does not say what it is, is said so', () => {
  expect(deviceWords('')).toBe('A program or an unknown browser');
});
