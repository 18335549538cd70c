import type { ComponentChildren } from 'preact';
import { Authored } from '../look/authored.tsx';
import { Heading } from '../look/heading.tsx';
import { useKeys } from '../look/keys.ts';
import { Steps } from '../look/steps.tsx';
import { drawers } from '../offline/device.ts';
import { cut } from '../offline/sync.ts';
import { goToStep, place } from '../router.ts';
import { behaviourRequest } from './behaviour-words.ts';
import { writtenIn, type Pen } from './pen.ts';
import type { Play } from './play.ts';
import { say } from './words.ts';

/** One step of a moment, by a word for itself and the key of a word for people. */
export type Step<Name extends string> = { readonly name: Name; readonly shown: Shown };
type Shown = KeyAfter<'step', keyof typeof say>;
type KeyAfter<Group extends string, Key> = Key extends `${Group}.${infer Word}` ? Word : never;

/** The step shown now, and the way to another; "back" in the browser returns to the step before. */
export function useSteps<Name extends string>(
  steps: readonly Step<Name>[],
): { readonly at: number; readonly step: Name | undefined; readonly next: () => void; readonly to: (name: Name) => void } {
  const found = steps.findIndex(({ name }) => name === place.value.step);
  const at = Math.max(0, found);
  const to = (name: Name) => goToStep(name);
  return {
    at,
    step: steps[at]?.name,
    to,
    next: () => {
      const following = steps[at + 1];
      if (following) to(following.name);
    },
  };
}

/** Where a step stands among its moment's steps. */
export type Frame = {
  readonly steps: readonly Step<string>[];
  readonly at: number;
  /** The one behaviour, as its author asks for it, and the language of that. */
  readonly request: string;
  readonly language: string;
};

/** What every step of a play has above it. */
export const requestOf = ({ blueprint }: Pick<Play, 'blueprint'>): Pick<Frame, 'request' | 'language'> => ({
  request: behaviourRequest(blueprint),
  language: blueprint.language,
});

type Staged = Frame & {
  readonly heading: string;
  /** True where the author wrote the heading. */
  readonly isAuthored?: boolean;
  /** What stands above the heading in the place of the behaviour. */
  readonly eyebrow?: string;
  readonly pen?: Pen;
  /** What the one strong button says; without it the step has none. */
  readonly onward?: string;
  readonly onOnward?: () => void;
  /** A second way on, in words. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The frame of one step: where you are, what it asks, one way on, and that it is kept. */
export function Stage({ heading, isAuthored = false, eyebrow, request, language, steps, at, pen, onward, onOnward, aside, children }: Staged) {
  useKeys({ 'Ctrl+Enter': submit, Enter: submit, Backspace: () => at > 0 && history.back() });
  return (
    <form
      class="stage enter"
      key={`${at} ${heading}`}
      onSubmit={(event) => {
        event.preventDefault();
        onOnward?.();
      }}
    >
      <div class="stage-head">
        <Steps names={steps.map(({ shown }) => say[`step.${shown}`])} at={at} />
        {(onward || aside) && (
          <a class="leave" href="/">
            {say.notNow}
          </a>
        )}
      </div>
      <Heading says={heading} language={isAuthored ? language : undefined} eyebrow={eyebrow ?? <Authored language={language}>{request}</Authored>}>
        {heading}
      </Heading>
      <div class="stage-body">{children}</div>
      {(onward || aside) && (
        <div class="row onward">
          {onward && <button class="button">{onward}</button>}
          {aside}
          {pen && <Kept pen={pen} />}
        </div>
      )}
    </form>
  );
}

const submit = () => document.querySelector<HTMLFormElement>('form.stage')?.requestSubmit();

/** Says where the words are; shown once there are some. */
function Kept({ pen }: { pen: Pen }) {
  if (writtenIn(pen.words.value).length === 0 || !pen.kept.value) return <span class="kept" />;
  if (drawers.value.keeping !== 'between-visits') return <span class="chip kept">{say.keptWhileOpen}</span>;
  return <span class="chip kept">{cut.value ? say.savedOffline : say.saved}</span>;
}
