import type { Adjustment } from '@micromoment/core';
import { Writing } from '../look/writing.tsx';

/** The words an adjustment needs from the facilitator, for those that need any. */
export function OwnText({ adjustment, onChange }: { adjustment: Adjustment; onChange: (adjustment: Adjustment) => void }) {
  switch (adjustment.change) {
    case 'add-example':
      return (
        <div class="rhythm">
          <Writing
            label="The example"
            note="As somebody would say it."
            text={adjustment.text}
            lines={2}
            longest={400}
            onWrite={(text) => onChange({ ...adjustment, text })}
          />
          <Writing
            label="What it shows"
            note="Why it works, for those who compare it with their own."
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
          label="The occasion"
          note="It follows the word “if”."
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
