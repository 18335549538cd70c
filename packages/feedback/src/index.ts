export * from './criterion.ts';
export * from './criteria.ts';
export * from './reading/span.ts';
export * from './gate/gate.ts';
export * from './look.ts';
export * from './remarks.ts';
