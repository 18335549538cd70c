export * from './global-setup.ts';
export * from './fresh-store.ts';
export * from './examples.ts';
