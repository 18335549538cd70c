/** A sentence that begins with a word of ours, such as "yesterday". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
