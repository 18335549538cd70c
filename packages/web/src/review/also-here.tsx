import { presentTime } from '../clock.ts';
import { zone } from '../offline/device.ts';
import { dayPartWords } from '../practice/when-words.ts';
import type { Held } from './use-draft.ts';
import { say } from './words.ts';

/** That somebody else is at this review, or was, and that what stands here is theirs. */
export function AlsoHere({ held: { other, mineInstead } }: { held: Held }) {
  if (!other) return null;
  return (
    <div class="well also-here" role="status">
      <p>{say.alsoHere({ name: other.by.name, when: dayPartWords(other.at, presentTime.value, zone.value) })}</p>
      {mineInstead && (
        <p>
          <button type="button" class="link" onClick={mineInstead}>
            {say.mineInstead}
          </button>
        </p>
      )}
    </div>
  );
}
