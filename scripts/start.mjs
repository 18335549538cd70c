// `npm start`: builds what has changed, and starts. The app comes up beside the building of its screens and greets when they stand.
import { packages, screens } from './build.mjs';

const standing = screens();
await packages();
const { screensStandWhen } = await import('../packages/cli/dist/screens.js');
screensStandWhen(standing);
process.argv.splice(1, 1, 'micromoment', 'start');
await import('../packages/cli/dist/main.js');
