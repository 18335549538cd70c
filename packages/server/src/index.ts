export * from './config.ts';
export * from './foundations.ts';
export * from './main.ts';
export * from './installation.ts';
export { openApp } from './app.ts';
export * from './organisation.ts';
export { findPeople } from './identity/find-person.ts';
export { HARBOUR_AND_PINE } from './demo/harbour-and-pine.ts';
export { removeDemo } from './demo/remove.ts';
