import type { Finding, Fix } from '@micromoment/lint';
import { Tabs, type Tab } from '../look/tabs.tsx';
import { DiffLines } from '../review/diff.tsx';
import { BranchMap } from './branch-map.tsx';
import { changedLines } from './changed-lines.ts';
import { ChangesPanel } from './changes-panel.tsx';
import type { Desk } from './desk.ts';
import type { Made } from './desk-view.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { FindingsTable } from './findings-table.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { SixWeeks } from './six-weeks.tsx';
import { say } from './words.ts';

export type Part = 'findings' | 'map' | 'calendar' | 'feedback' | 'changes' | 'publish';
const PARTS: readonly Part[] = ['findings', 'map', 'calendar', 'feedback', 'changes', 'publish'];

type BelowProps = {
  readonly desk: Desk;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly made: Made | undefined;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onUndo: () => void;
  readonly onReplace: (text: string) => void;
};

/** What the text comes to, one part at a time: findings, branches, six weeks, feedback, changes, publishing. */
export function BelowText(below: BelowProps) {
  const { desk, part, onPart } = below;
  const found = desk.judged.value?.findings.length;
  const noteFor = (name: Part): string | undefined => (name === 'findings' && found ? String(found) : undefined);
  const tabs = PARTS.map((name): Tab<Part> => ({ name, words: say[name], note: noteFor(name) }));
  return (
    <Tabs label={say.belowText} tabs={tabs} chosen={part} onChoose={onPart}>
      <Shown {...below} />
    </Tabs>
  );
}

function Shown({ desk, part, onPart, made, onGo, onFix, onUndo, onReplace }: BelowProps) {
  const blueprint = desk.blueprint.value;
  const moment = desk.playing.value?.moment;
  switch (part) {
    case 'findings':
      return (
        <div class="stack">
          {made && <MadeChange made={made} onUndo={onUndo} />}
          {desk.judged.value ? (
            <FindingsTable findings={desk.judged.value.findings} text={desk.text.value} isFresh={desk.isJudged.value} onGo={onGo} onFix={onFix} />
          ) : (
            <p class="muted">{say.reading}</p>
          )}
        </div>
      );
    case 'map':
      return blueprint ? <BranchMap blueprint={blueprint} moment={moment} /> : <NeedsBlueprint />;
    case 'calendar':
      return blueprint ? <SixWeeks blueprint={blueprint} /> : <NeedsBlueprint />;
    case 'feedback':
      return blueprint ? <FeedbackPanel blueprint={blueprint} moment={moment} /> : <NeedsBlueprint />;
    case 'changes':
      return <ChangesPanel desk={desk} />;
    case 'publish':
      return <PublishPanel desk={desk} onSeeChanges={() => onPart('changes')} onTakeTheirs={onReplace} />;
  }
}

const NeedsBlueprint = () => <p class="muted">{say.needsBlueprint}</p>;

/** What a fix has changed, and the way back. */
const MadeChange = ({ made: { title, before, edits }, onUndo }: { made: Made; onUndo: () => void }) => (
  <section class="made well">
    <p>{say.mended({ title })}</p>
    <DiffLines lines={changedLines(before, edits)} label={say.seeFix} />
    <button type="button" class="button quiet" onClick={onUndo}>
      {say.undo}
    </button>
  </section>
);
