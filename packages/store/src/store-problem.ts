/** Why the store cannot be had: what happened and what to do about it, each one sentence that never holds a password. */
export type StoreProblem = {
  readonly kind:
    | 'unreachable'
    | 'refused'
    | 'no-such-database'
    | 'too-new'
    | 'folder-not-writable'
    | 'cannot-start'
    | 'no-right'
    | 'not-an-address'
    | 'not-a-key'
    | 'wrong-key';
  readonly what: string;
  readonly remedy: string;
};
