// The processes of a fault test. None of them outlives it, also when it is ended early.
const living = new Set();
process.once('SIGTERM', () => process.exit(143));
process.once('SIGINT', () => process.exit(130));
process.once('exit', () => living.forEach((child) => child.kill('SIGKILL')));

/** Ends this child when we end. */
export function endsWithUs(child) {
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}
