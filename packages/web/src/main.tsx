import './look/tokens.css';
import './look/fonts.css';
import './look/page.css';
import './look/controls.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { startClock } from './clock.ts';
import { somebodyHere, startIdentity } from './identity/who.ts';
import { startAppearance } from './look/appearance.ts';
import { firstScreenAfter } from './look/calm.ts';
import { startComfort } from './look/comfort.ts';
import { alsoAhead, fetchAhead } from './look/later.tsx';
import { isAnythingLeft } from './offline/left-note.ts';
import { startRouter } from './router.ts';
import { startLanguage } from './words/language.ts';

startAppearance();
startComfort();
startRouter();
startClock();
const spoken = startLanguage();
const house = document.getElementById('house');
if (house) firstScreenAfter(spoken.then(() => render(<App />, house)));
// While developing, a worker would show yesterday's code.
if (import.meta.env.PROD) alsoAhead(() => import('./offline/shell.ts').then(({ keepShell }) => keepShell()));
const sweep = () => import('./offline/left-behind.ts').then(({ sweepLeftBehind }) => sweepLeftBehind());
alsoAhead(sweep);
void settleIn();

async function settleIn(): Promise<void> {
  await Promise.allSettled([spoken, startIdentity()]);
  if (isAnythingLeft()) void sweep();
  // The browser of a stranger, such as a colleague who is asked what they noticed, fetches and keeps nothing beyond what it shows.
  await somebodyHere();
  fetchAhead();
}
