/** What a passage tells once its code is out of it, and whether any was in it. Nothing is run. */
export type Told = { readonly text: string; readonly hadCode: boolean };

/**
 * Takes the code of the usual story formats out of a passage: `(set: $x to 3)` and its hooks (Harlowe), `<<set $x to 3>>` (SugarCube),
 * `<% … %>` (Snowman), `[if x]` and `{insert}` (Chapbook), and what a browser would run or draw. Words inside hooks and tags stay.
 */
export function withoutCode(body: string): Told {
  const text = withoutCalls(body.replaceAll(RUN_BY_BROWSERS, '').replaceAll(/<%[\s\S]*?%>|<<[^<>]*>>|<!--[\s\S]*?-->/g, ''))
    .replaceAll(/^\[(?:if|unless|else|cont|continue|after|append|note|JavaScript|CSS)\b[^\]\n]*\][ \t]*$/gim, '')
    .replaceAll(/\{(?:embed|insert|reveal|cycling|restart|back|text)[^{}\n]*\}/gi, '');
  return { text: text.replaceAll(/<[^<>]*>/g, ''), hadCode: text !== body.replaceAll('\r', '') };
}

const RUN_BY_BROWSERS = /<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const CALL = /\((?:[a-z][a-z-]*|\$\w+|_\w+):/i;

/** Without `(name: …)`, whatever brackets stand within; a hook that follows, `[words]`, keeps its words. */
function withoutCalls(body: string): string {
  let rest = body;
  let text = '';
  for (let call = CALL.exec(rest); call; call = CALL.exec(rest)) {
    const end = closing(rest, call.index, '()');
    if (end === undefined) break;
    text += rest.slice(0, call.index);
    rest = rest.slice(end + 1);
    const hook = /^\s*\[(?!\[)/.exec(rest);
    const close = hook ? closing(rest, hook[0].length - 1, '[]') : undefined;
    if (hook && close !== undefined) rest = `${rest.slice(hook[0].length, close)}${rest.slice(close + 1)}`;
  }
  return text + rest;
}

/** Where the bracket that opens at a place is closed. */
function closing(text: string, from: number, brackets: '()' | '[]'): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === brackets[0]) depth += 1;
    else if (text[at] === brackets[1] && (depth -= 1) === 0) return at;
  }
  return undefined;
}
