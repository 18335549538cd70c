import type { Adjustment } from '@micromoment/core';
import type { ReviewPage } from '@micromoment/wire';
import type { Refusal } from '../doors.ts';
import { Trouble } from '../look/trouble.tsx';
import { Waiting } from '../look/waiting.tsx';
import { AlsoHere } from './also-here.tsx';
import { Diff } from './diff.tsx';
import { Ritual } from './ritual.tsx';
import { ShareBackForm } from './share-back-form.tsx';
import type { Held } from './use-draft.ts';
import { usePreview } from './use-preview.ts';
import { say } from './words.ts';

type Publishing = {
  readonly page: ReviewPage;
  readonly held: Held;
  readonly adjustment: Adjustment | null;
  readonly refusal: Refusal | undefined;
  readonly onPublish: (shareBack: string | null) => Promise<void>;
  readonly onReload: () => void;
};

/** What the decision changes in the blueprint's text, and what the learners are told of it. */
export function PublishStep({ page, held, adjustment, refusal, onPublish, onReload }: Publishing) {
  const { preview, impossible } = usePreview(page, adjustment);
  return (
    <Ritual title={page.blueprint.title} at={2} heading={adjustment ? say.whatChanges : say.nothingChanges}>
      <AlsoHere held={held} />
      {impossible && (
        <Trouble refusal={impossible} safe={say.nothingPublished}>
          <button class="button" onClick={() => history.back()}>
            {say.pickAnother}
          </button>
        </Trouble>
      )}
      {!impossible && adjustment && (preview ? <Diff lines={preview.diff} /> : <Waiting within lines={5} />)}
      {!impossible && (preview || !adjustment) && (
        <ShareBackForm
          draft={held.written.shareBack ?? preview?.shareBackDraft ?? page.shareBackDraft}
          onWrite={(shareBack) => held.write({ shareBack })}
          changes={adjustment !== null}
          refusal={refusal}
          onPublish={onPublish}
          onReload={onReload}
        />
      )}
    </Ritual>
  );
}
