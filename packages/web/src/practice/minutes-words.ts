/** A length of time as a person estimates it. */
export const aboutMinutes = (minutes: number): string => `About ${NUMBERS[minutes] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];
