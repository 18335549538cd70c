import '../look/tokens.css';
import '../look/fonts.css';
import '../look/page.css';
import '../look/controls.css';
import './phone-inside.css';
import { render } from 'preact';
import { startRouter } from '../router.ts';
import { fill } from '../words/catalogue.ts';
import { keepOwnFocus } from './own-focus.ts';
import { keepOwnHistory } from './own-history.ts';
import { listenToDesk, PhoneScreen } from './phone-screen.tsx';

/** Puts a phone on the page and begins to listen to the page around it. */
export async function startPhone(): Promise<void> {
  keepOwnHistory();
  keepOwnFocus();
  startRouter();
  await fill('en');
  const place = document.getElementById('phone');
  if (place) render(<PhoneScreen />, place);
  listenToDesk();
}
