import type { ComponentChildren } from 'preact';
import { Heading } from '../look/heading.tsx';
import { say } from './words.ts';

const STEPS = ['step.0', 'step.1', 'step.2', 'step.3'] as const;

/** The frame of one of the four steps. */
export function Ritual({ title, at, heading, children }: { title: string; at: 0 | 1 | 2 | 3; heading: string; children: ComponentChildren }) {
  return (
    <div class="ritual enter" key={at}>
      <ol class="stepper" aria-label={say.fourSteps}>
        {STEPS.map((step, index) => (
          <li key={step} aria-current={index === at ? 'step' : undefined} class={index < at ? 'past' : ''}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            {say[step]}
          </li>
        ))}
      </ol>
      <Heading says={heading} eyebrow={title}>
        {heading}
      </Heading>
      <div class="ritual-body">{children}</div>
    </div>
  );
}
