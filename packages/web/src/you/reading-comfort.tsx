import { AppearanceChoice } from '../look/appearance-choice.tsx';
import { chooseComfort, comfort } from '../look/comfort.ts';
import { LanguageChoice } from '../look/language-choice.tsx';
import { say } from './words.ts';

/** Language, appearance, size and typeface: they hold at once, and need no network. */
export const ReadingComfort = () => (
  <section class="stack">
    <h2>{say.reading}</h2>
    <p class="muted">{say.thisDevice}</p>
    <div class="pair">
      <LanguageChoice />
      <AppearanceChoice />
    </div>
    <label class="choice">
      <input type="checkbox" checked={comfort.value.larger} onChange={(event) => chooseComfort({ ...comfort.value, larger: event.currentTarget.checked })} />
      <span>{say.larger}</span>
    </label>
    <label class="choice">
      <input type="checkbox" checked={comfort.value.easier} onChange={(event) => chooseComfort({ ...comfort.value, easier: event.currentTarget.checked })} />
      <span>
        {say.easier}
        <small>{say.easierNote}</small>
      </span>
    </label>
  </section>
);
