import '../look/tokens.css';
import '../look/fonts.css';
import '../look/page.css';
import '../look/controls.css';
import { render } from 'preact';
import { startLanguage } from '../words/language.ts';
import { Desk } from './desk.tsx';

/** Puts the preview's page on the screen, in the language of the browser. */
export async function startDesk(): Promise<void> {
  await startLanguage();
  const place = document.getElementById('desk');
  if (place) render(<Desk />, place);
}
