/** What became of this device when a session ended without its owner's doing: how many answers the server had not seen, and whether they are still here. */
export type Ended = { readonly unsent: number; readonly areKept: boolean };

/*
 * Kept by the tab until somebody signs in: whoever loads the page again, or whose browser does it for them in the background, may not have
 * read it yet, and nothing else on the device knows of it any more.
 */
const ENDED = 'micromoment.ended';

export const noteEnded = (ended: Ended): void => sessionStorage.setItem(ENDED, JSON.stringify(ended));
export const forgetEnded = (): void => sessionStorage.removeItem(ENDED);

/** What this tab was told when its last session ended, if nobody signed in since. */
export function endedBefore(): Ended | undefined {
  const note = sessionStorage.getItem(ENDED);
  return note === null ? undefined : (JSON.parse(note) as Ended); // written by `noteEnded` and by nothing else
}
