/** Says how far a long run is, a tenth at a time and not in tests: those have no terminal. */
export function tellProgress(done, all, devices) {
  if (done % Math.ceil(all / 10) !== 0 || process.env.VITEST) return;
  process.stderr.write(`  ${done} of ${all} kills, ${devices.written() - devices.held()} entries acknowledged\n`);
}
