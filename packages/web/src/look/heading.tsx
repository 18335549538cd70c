import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from './announce.tsx';

type Titled = {
  readonly children: ComponentChildren;
  readonly says: string;
  /** The language of what it says, where an author wrote it. */
  readonly language?: string | undefined;
  readonly eyebrow?: ComponentChildren;
};

/**
 * The one `h1` of a screen. It takes the focus when a page or step begins, so that reading goes on from there, and names the page's tab.
 * On the very first page the focus stays where the browser puts it, before the link that skips to the content.
 */
export function Heading({ children, says, language, eyebrow }: Titled) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${says} · Micromoment`;
    if (!firstPage) {
      heading.current?.focus({ preventScroll: true });
      announce(says, language);
    }
    firstPage = false;
  }, [says]);
  return (
    <>
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} lang={language} dir={language === undefined ? undefined : 'auto'}>
        {children}
      </h1>
    </>
  );
}

let firstPage = true;
