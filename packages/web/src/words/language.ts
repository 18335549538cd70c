import { spokenLanguage } from '@micromoment/core';
import { effect } from '@preact/signals';
import { fill, tongue, TONGUES, type Tongue } from './catalogue.ts';

const REMEMBERED = 'micromoment.language';

/** Shows the house in the language this device remembers, or else the first that the browser wishes for; resolves when its words are there. */
export async function startLanguage(): Promise<void> {
  effect(() => {
    const { documentElement: root } = document;
    root.lang = tongue.value;
    root.dir = tongue.value === 'ar-XB' ? 'rtl' : 'ltr';
  });
  const remembered = localStorage.getItem(REMEMBERED);
  await fill(TONGUES.find((known) => known === remembered) ?? spokenLanguage(navigator.languages));
}

/** Speaks a language from now on, on this device too. What cannot be fetched leaves the page as it is. */
export async function speak(spoken: Tongue): Promise<void> {
  localStorage.setItem(REMEMBERED, spoken);
  if (tongue.peek() !== spoken) await fill(spoken).catch(() => undefined);
}

/** The tag that dates and numbers are written by. Days and months stand as in Britain, where English leaves it open. */
export const intlTag = (): string => (tongue.value === 'en' || tongue.value === 'en-XA' ? 'en-GB' : tongue.value);
