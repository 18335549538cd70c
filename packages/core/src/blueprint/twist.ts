/** A twist is a new surface of a moment that is revisited: the structure stays, the situation changes. */
export type Twist = { readonly id: string; readonly scene: string; readonly ask?: string };
