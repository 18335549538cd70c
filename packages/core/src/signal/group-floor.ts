/** No figure rests on fewer contributors than this (docs/privacy.md). */
export const GROUP_FLOOR = 5;

/** True when a figure over that many contributors may be shown at all. */
export const largeEnough = (contributors: number): boolean => contributors >= GROUP_FLOOR;
