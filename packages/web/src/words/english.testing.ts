import { beforeEach } from 'vitest';
import { fill } from './catalogue.ts';

// Tests share one process, and so one language: each begins in English.
beforeEach(() => fill('en'));
