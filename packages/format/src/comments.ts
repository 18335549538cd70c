import { Lexer } from 'yaml';

/** A comment, its # included, and the offset it begins at. */
export type Comment = { readonly text: string; readonly from: number };

/** The comments of a text, as the lexer tells them from a # inside a value. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isValue && lexeme.startsWith('#')) comments.push({ text: lexeme.trimEnd(), from: at });
    // The lexer's own marks stand for no character of the text; the one before a value says so.
    isValue = lexeme === '\u001f';
    if (lexeme !== '\u0002' && lexeme !== '\u0018' && !isValue) at += lexeme.length;
  }
  return comments;
}
