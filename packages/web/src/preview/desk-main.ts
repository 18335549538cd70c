// Fetched apart, so that nothing of it comes with the first screen of a learner.
void import('./desk-start.tsx').then(({ startDesk }) => startDesk());
