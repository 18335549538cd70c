type Killing = { readonly kills: number; readonly entries: number; readonly people: number; readonly devices?: number; readonly seed?: string };
export function run(how: Killing): Promise<object>;
