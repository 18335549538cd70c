/** An address as somebody gives it, so that it can be asked: a calendar's own kind of address means one of the web. */
export const calendarAddress = (given: string): string => given.trim().replace(/^webcals?:/i, 'https:');

/** True for what can be the address of a calendar, such as https://calendar.example.org/me.ics. */
export const isCalendarAddress = (given: string): boolean => /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/.test(calendarAddress(given));
