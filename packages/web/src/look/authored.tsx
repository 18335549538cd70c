import type { ComponentChildren } from 'preact';

/** Words of an author within a page of another language: what reads aloud is told which, and they run in their own direction. */
export const Authored = ({ language, children }: { language: string | undefined; children: ComponentChildren }) => (
  <span lang={language} dir="auto">
    {children}
  </span>
);
