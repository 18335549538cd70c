import type { Moment, Surface } from '@micromoment/core';
import { twistsOf } from '@micromoment/core';
import { paragraphs } from '../look/paragraphs.ts';
import { say } from './words.ts';

/** The scene a moment shows on a surface; for a moment without one, the text that comes nearest. */
export function sceneOf(moment: Moment, surface: Surface): string {
  const twist = twistsOf(moment).find(({ id }) => id === surface);
  if (twist) return twist.scene;
  switch (moment.kind) {
    case 'respond':
    case 'decide':
      return moment.scene;
    case 'recall':
    case 'own-scene':
      return moment.ask;
    case 'trial':
      return `${moment.if}, ${moment.then}`;
    case 'reflect':
    case 'observe':
      return '';
  }
}

/** What the moment asks on a surface; a twist may ask it in its own way. */
export function askOf(moment: Extract<Moment, { ask?: string }>, surface: Surface): string {
  return twistsOf(moment).find(({ id }) => id === surface)?.ask ?? moment.ask ?? say.whatDoYouSay;
}

/** A scene as people read it: the serif, a paragraph at a time, in its author's language. */
export const Story = ({ text, language }: { text: string; language: string }) => (
  <>
    {paragraphs(text).map((part) => (
      <p key={part} class="story" lang={language}>
        {part}
      </p>
    ))}
  </>
);
