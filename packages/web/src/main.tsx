import './look/tokens.css';
import './look/fonts.css';
import './look/page.css';
import './look/controls.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { startClock } from './clock.ts';
import { startIdentity } from './identity/who.ts';
import { fetchAhead } from './look/later.tsx';
import { startRouter } from './router.ts';

startRouter();
startClock();
const house = document.getElementById('house');
if (house) render(<App />, house);
void startIdentity().finally(fetchAhead);
