import type { Translation } from '@micromoment/core';
import type { texts as en } from './en.ts';

export const texts = {
  demo: 'Demo',
  youAre: 'Du bist {name}, {time}',
  tomorrow: 'Zum nächsten Tag',
  nextWeek: 'Zur nächsten Woche springen',
  somebodyElse: 'Jemand anderes',
  whoBe: 'Wer möchtest du sein?',
  fourPeople: 'Vier Menschen, eine Woche. Wer möchtest du sein?',
  aDemo: '{organisation}, eine Demo',
  staysHere: 'Nichts, was du hier tust, verlässt diesen Rechner, und die Uhr gehört dir.',
  'part.learner': 'übt',
  'part.peer-and-manager': 'übt mit und leitet das Team',
  'part.facilitator-and-author': 'begleitet und schreibt',
  'part.admin': 'verwaltet',
} as const satisfies Translation<typeof en>;
