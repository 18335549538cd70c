import { who } from './identity/who.ts';
import { SignOut } from './identity/sign-out.tsx';
import { AppearanceChoice } from './look/appearance-choice.tsx';
import { KeysHelp } from './look/keys-help.tsx';
import { LanguageChoice } from './look/language-choice.tsx';
import { say } from './look/foot-words.ts';

/** What stands beneath every screen: the promise, the look, the keys, the way out. */
export function Foot() {
  return (
    <footer class="foot">
      <a href="/privacy">{say.whoSeesWhat}</a>
      {who.value.kind === 'somebody' ? (
        <a href="/settings">{say.settings}</a>
      ) : (
        <>
          <AppearanceChoice />
          <LanguageChoice />
        </>
      )}
      <KeysHelp />
      {who.value.kind === 'somebody' && <SignOut />}
    </footer>
  );
}
