import type { ComponentChildren } from 'preact';
import { Heading } from '../look/heading.tsx';

const STEPS = ['One insight', 'One adjustment, or none', 'What learners are told', 'Done'] as const;

/** The frame of one of the four steps. */
export function Ritual({ title, at, heading, children }: { title: string; at: 0 | 1 | 2 | 3; heading: string; children: ComponentChildren }) {
  return (
    <div class="ritual enter" key={at}>
      <ol class="stepper" aria-label="The four steps of the review">
        {STEPS.map((step, index) => (
          <li key={step} aria-current={index === at ? 'step' : undefined} class={index < at ? 'past' : ''}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            {step}
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
