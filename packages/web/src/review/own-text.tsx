import type { Adjustment } from '@micromoment/core';
import { Writing } from '../look/writing.tsx';
import { say } from './words.ts';

/** The words an adjustment needs from the facilitator, for those that need any. */
export function OwnText({ adjustment, onChange }: { adjustment: Adjustment; onChange: (adjustment: Adjustment) => void }) {
  switch (adjustment.change) {
    case 'add-example':
      return (
        <div class="rhythm">
          <Writing
            label={say.example}
            note={say.exampleNote}
            text={adjustment.text}
            lines={2}
            longest={400}
            onWrite={(text) => onChange({ ...adjustment, text })}
          />
          <Writing
            label={say.shows}
            note={say.showsNote}
            text={adjustment.because}
            lines={2}
            longest={400}
            onWrite={(because) => onChange({ ...adjustment, because })}
          />
        </div>
      );
    case 'other-occasion':
      return (
        <Writing
          label={say.occasion}
          note={say.occasionNote}
          text={adjustment.if}
          lines={2}
          longest={300}
          onWrite={(text) => onChange({ ...adjustment, if: text })}
        />
      );
    case 'simplify':
    case 'per-week':
      return null;
  }
}
