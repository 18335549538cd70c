export function run(how: { readonly entries: number; readonly pairs: number; readonly seed?: string }): Promise<object>;
