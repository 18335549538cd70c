import { FAMILIES } from '@micromoment/core';
import type { LibraryCard } from '@micromoment/wire';
import { useEffect, useId, useRef } from 'preact/hooks';
import { place } from '../router.ts';
import { languageName } from '../words/language-name.ts';
import type { Wanted } from './fitting.ts';
import { say } from './words.ts';

type Filtering = { readonly cards: readonly LibraryCard[]; readonly wanted: Wanted; readonly onWant: (wanted: Wanted) => void };

/** A form that narrows the library down while one writes; what it finds is counted aloud. */
export function Filter({ cards, wanted, onWant }: Filtering) {
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  // The key that searches leads here from any page.
  useEffect(() => void (place.value.fragment === 'search' && search.current?.focus()), [place.value]);
  const languages = [...new Set(cards.map(({ language }) => language))].toSorted();
  return (
    <form role="search" aria-label={say.filter} class="library-filter" onSubmit={(event) => event.preventDefault()}>
      <div>
        <label for={`${id}-words`}>{say.search}</label>
        <input
          ref={search}
          id={`${id}-words`}
          type="search"
          value={wanted.words}
          onInput={(event) => onWant({ ...wanted, words: event.currentTarget.value })}
        />
      </div>
      <div>
        <label for={`${id}-family`}>{say.family}</label>
        <select id={`${id}-family`} value={wanted.family} onChange={(event) => onWant({ ...wanted, family: event.currentTarget.value })}>
          <option value="">{say.anyFamily}</option>
          {FAMILIES.map((family) => (
            <option key={family} value={family}>
              {say[`family.${family}`]}
            </option>
          ))}
        </select>
      </div>
      {languages.length > 1 && (
        <div>
          <label for={`${id}-language`}>{say.language}</label>
          <select id={`${id}-language`} value={wanted.language} onChange={(event) => onWant({ ...wanted, language: event.currentTarget.value })}>
            <option value="">{say.anyLanguage}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </div>
      )}
    </form>
  );
}
