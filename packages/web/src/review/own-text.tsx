import type { Adjustment } from '@micromoment/core';
import { Writing } from '../look/writing.tsx';
import { say } from './words.ts';

type OwnWords = {
  readonly adjustment: Adjustment;
  /** The occasion as its author wrote it, and in what language. */
  readonly as: { readonly occasion: string | undefined; readonly language: string };
  readonly onChange: (adjustment: Adjustment) => void;
};

/** The words an adjustment needs from the facilitator, for those that need any. */
export function OwnText({ adjustment, as, onChange }: OwnWords) {
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
          language={adjustment.if === as.occasion ? as.language : undefined}
          lines={2}
          longest={300}
          onWrite={(text) => onChange({ ...adjustment, if: text })}
        />
      );
    case 'new-twist':
      return (
        <Writing
          label={say.newSurface}
          note={say.newSurfaceNote}
          text={adjustment.scene}
          lines={3}
          longest={2_000}
          onWrite={(scene) => onChange({ ...adjustment, scene })}
        />
      );
    case 'split':
      return adjustment.second ? <SecondPart second={adjustment.second} onChange={(second) => onChange({ ...adjustment, second })} /> : null;
    case 'simplify':
    case 'retire':
    case 'hour':
    case 'channel':
    case 'per-week':
      return null;
  }
}

type Second = { readonly scene: string; readonly ask: string };

const SecondPart = ({ second, onChange }: { second: Second; onChange: (second: Second) => void }) => (
  <div class="rhythm">
    <Writing
      label={say.secondScene}
      note={say.secondSceneNote}
      text={second.scene}
      lines={3}
      longest={2_000}
      onWrite={(scene) => onChange({ ...second, scene })}
    />
    <Writing label={say.secondAsk} text={second.ask} lines={2} longest={400} onWrite={(ask) => onChange({ ...second, ask })} />
  </div>
);
