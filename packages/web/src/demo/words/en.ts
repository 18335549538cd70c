export const texts = {
  demo: 'Demo',
  youAre: 'You are {name}, {time}',
  tomorrow: 'Jump to tomorrow',
  nextWeek: 'Jump to next week',
  somebodyElse: 'Somebody else',
  whoBe: 'Who would you like to be?',
  fourPeople: 'Four people, one week. Who would you like to be?',
  aDemo: '{organisation}, a demo',
  staysHere: 'Nothing you do here leaves this machine, and the clock is yours to move.',
} as const;
