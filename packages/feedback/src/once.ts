/** Makes something when it is first asked for, and keeps it. Not a getter in a literal: to the engine each object with one of its own is of a kind of its own, and kinds outlive it. */
export function once<Made extends object | boolean>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
