import type { Moment, Surface } from '@micromoment/core';
import { twistsOf } from '@micromoment/core';
import { Authored } from '../look/authored.tsx';
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

type Asking = { readonly moment: Extract<Moment, { ask?: string }>; readonly twist: Surface; readonly language: string };

/** What the moment asks on a surface; a twist may ask it in its own way, and where the author asks nothing the screens do. */
export function Ask({ moment, twist, language }: Asking) {
  const asked = twistsOf(moment).find(({ id }) => id === twist)?.ask ?? moment.ask;
  return asked === undefined ? <>{say.whatDoYouSay}</> : <Authored language={language}>{asked}</Authored>;
}

/** A scene as people read it: the serif, a paragraph at a time, in its author's language. */
export const Story = ({ text, language }: { text: string; language: string }) => (
  <>
    {paragraphs(text).map((part) => (
      <p key={part} class="story" lang={language} dir="auto">
        {part}
      </p>
    ))}
  </>
);
