import { useEffect, useRef } from 'preact/hooks';
import { say } from './words.ts';

/**
 * The HTML part of a mail as a mail program would show it. The page's security policy allows neither inline styles nor frames,
 * and rightly: so the mail is read by an inert parser, only known elements and attributes are copied, and their styles are set
 * one property at a time inside a shadow tree that the rest of the page cannot reach into, nor the mail out of.
 */
export function MailAsSeen({ subject, html }: { subject: string; html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const parsed = new DOMParser().parseFromString(html.replaceAll(/\sstyle\s*=/gi, ' data-style='), 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block; background: #fff; color: #000; color-scheme: light; }`);
    shadow.adoptedStyleSheets = [sheet];
    shadow.replaceChildren(copied(parsed.body, 'div'));
  }, [html]);
  return <div class="mail-seen" role="group" aria-label={say.asItLooks({ subject })} ref={place} />;
}

const ELEMENTS = new Set(
  'a abbr b blockquote br caption center code dd del div dl dt em h1 h2 h3 h4 hr i img li ol p pre s small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('align alt bgcolor border cellpadding cellspacing colspan dir height href lang role rowspan src title valign width'.split(' '));

function copied(source: Element, name = source.localName): HTMLElement {
  const copy = document.createElement(name);
  for (const { name: attribute, value } of source.attributes)
    if (ATTRIBUTES.has(attribute) && isHarmless(attribute, value)) copy.setAttribute(attribute, value);
  const style = source.getAttribute('data-style');
  if (style !== null) copy.style.cssText = style;
  if (copy instanceof HTMLImageElement && !copy.hasAttribute('alt')) copy.alt = '';
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element && ELEMENTS.has(child.localName)) copy.append(copied(child));
  }
  return copy;
}

function isHarmless(attribute: string, value: string): boolean {
  if (attribute === 'href') return /^(https?:|mailto:|#|\/)/i.test(value);
  if (attribute === 'src') return /^(data:image\/|\/)/i.test(value);
  return true;
}
