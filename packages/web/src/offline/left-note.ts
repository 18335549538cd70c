/** Begins the name of each note that something of a person waits on this device, unsent. */
export const LEFT = 'micromoment.left ';

/** True while something of anybody waits here. */
export const isAnythingLeft = (): boolean => Object.keys(localStorage).some((key) => key.startsWith(LEFT));
