import type { ComponentChild } from 'preact';

/** Plain text with its addresses made into links. */
export const linked = (text: string): ComponentChild[] =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
