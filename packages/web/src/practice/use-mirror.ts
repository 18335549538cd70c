import { useEffect, useState } from 'preact/hooks';
import { alsoAhead } from '../look/later.tsx';
import { say } from './player-words.ts';

/** What a look back names, and whether it leaves the other person's reaction out. */
type Held = { readonly feeling: string; readonly asksReaction: boolean };

/** One quiet sentence about what a look back names or does not tell yet; undefined while there is nothing to hold up. Looked at on this device alone. */
export function useMirror(text: string, { language, isReactionTold }: { readonly language: string; readonly isReactionTold: boolean }): string | undefined {
  const [held, setHeld] = useState<Held>();
  useEffect(() => {
    let isShown = true;
    const show = (found?: Held) => void (isShown && setHeld(found));
    // Whoever is in the middle of a sentence is not spoken to; and a look back is whole without a mirror.
    const pause = setTimeout(() => void heldUp(text, language).then(show, () => show()), QUIET_FOR);
    return () => {
      isShown = false;
      clearTimeout(pause);
    };
  }, [text, language]);
  const lines = [held?.feeling && say.namedFeeling({ words: held.feeling }), held?.asksReaction && !isReactionTold && say.theirReaction];
  return lines.filter(Boolean).join(' ') || undefined;
}

const QUIET_FOR = 1_200; // milliseconds

async function heldUp(text: string, language: string): Promise<Held | undefined> {
  const { mirror } = await fetchMirror();
  const seen = mirror(text, language);
  return seen ? { feeling: seen.feeling ? text.slice(...seen.feeling) : '', asksReaction: !seen.tellsReaction } : undefined;
}

const fetchMirror = alsoAhead(() => import('./mirrored.ts'));
