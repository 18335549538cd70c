// Fetched apart, so that nothing of it comes with the first screen of a learner.
void import('./phone-start.tsx').then(({ startPhone }) => startPhone());
