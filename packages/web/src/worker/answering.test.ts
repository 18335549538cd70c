import { expect, test } from 'vitest';
import { answering } from './answering.ts';

const HERE = 'https://moments.example';
const parts = new Set(['/', '/assets/index-1.js', '/assets/figtree-1.woff2']);
const asked = (path: string, { method = 'GET', mode = 'cors' as RequestMode } = {}) => answering({ method, mode, url: new URL(path, HERE).href }, parts, HERE);

test.each(['/moment/0190d3a0', '/review/specific-praise', '/privacy', '/nowhere'])('%s opens with the one page of the app', (path) => {
  expect(asked(path, { mode: 'navigate' })).toBe('page');
});

test.each(['/', '/assets/index-1.js', '/assets/figtree-1.woff2'])('%s is a part of the app', (path) => {
  expect(asked(path)).toBe('part');
});

test.each(['/api/v1/sync', '/api/v1/me', '/readyz', '/healthz', '/worker.js', '/phone.html'])(
  '%s is left to the network, even when somebody opens it',
  (path) => {
    expect([asked(path), asked(path, { mode: 'navigate' })]).toEqual(['network', 'network']);
  },
);

test('what changes something, what is elsewhere and what is unknown are left to the network', () => {
  expect(asked('/', { method: 'POST' })).toBe('network');
  expect(asked('https://elsewhere.example/assets/index-1.js')).toBe('network');
  expect(asked('/assets/index-0.js')).toBe('network');
});
