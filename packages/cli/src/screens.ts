let building: Promise<unknown> = Promise.resolve();

/** Resolves when the screens stand: at once, unless whoever started the command builds them beside it (`scripts/start.mjs`). */
export const screens = (): Promise<unknown> => building;

/** Says that the screens stand when this resolves. */
export function screensStandWhen(built: Promise<unknown>): void {
  building = built;
}
