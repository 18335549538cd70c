import { LANGUAGES } from '@micromoment/core';
import { chooseLanguage } from '../identity/who.ts';
import { tongue, TONGUES, type Tongue } from '../words/catalogue.ts';
import { say } from './foot-words.ts';

/** The languages of the house, each called by its own name. */
export const LanguageChoice = () => (
  <label>
    {say.language}
    <select value={tongue} onChange={(event) => choose(event.currentTarget.value)}>
      {spokenHere().map((language) => (
        <option key={language} value={language} lang={language}>
          {OWN_NAMES[language]}
        </option>
      ))}
    </select>
  </label>
);

function choose(value: string): void {
  const chosen = TONGUES.find((known) => known === value);
  if (chosen) void chooseLanguage(chosen);
}

/** The languages of the house; a pseudo-language only while it is spoken. */
const spokenHere = (): readonly Tongue[] => [...new Set<Tongue>([...LANGUAGES, tongue.value])];

const OWN_NAMES: Readonly<Record<Tongue, string>> = { en: 'English', de: 'Deutsch', es: 'Español', 'en-XA': 'Pseudo', 'ar-XB': 'Pseudo, mirrored' };
