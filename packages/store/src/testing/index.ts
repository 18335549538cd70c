export * from './global-setup.ts';
export * from './fresh-store.ts';
export * from './examples.ts';
export { buildProgram, end, type Program } from './separate-process.ts';
