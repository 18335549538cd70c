export * from './place.ts';
export * from './placed.ts';
export * from './problem.ts';
export * from './draft.ts';
export * from './parse.ts';
export * from './revision.ts';
