import type { ErrorCode } from 'yaml';
import type { Place } from './place.ts';
import type { FormatProblem } from './problem.ts';

/** Kinds of text that are not read as a blueprint whatever they say. */
export type Unreadable = keyof typeof UNREADABLE;

/** The problem of a text that leaves the plain part of YAML we read, or passes a limit. */
export const unreadable = (kind: Unreadable, at: Place): FormatProblem => ({ kind, ...UNREADABLE[kind], at, path: '' });

/** A problem the YAML reader found, in words for somebody who has never heard of YAML. `message`: its own words, for what we have none. */
export function syntaxProblem(code: ErrorCode, message: string, at: Place): FormatProblem {
  const told = SYNTAX[code] ?? { what: `This cannot be read as YAML: ${message}.`, fix: 'Compare the line with one above it that works.' };
  return { kind: 'syntax', why: 'Until this is mended, nothing below it can be read with certainty.', ...told, at, path: '' };
}

const UNREADABLE = {
  'too-large': {
    what: 'The text is too long to be one blueprint.',
    why: 'A blueprint is one skill; even a rich one is shorter than 30,000 characters.',
    fix: 'Leave out what is not practised, or begin a second blueprint.',
  },
  'too-deep': {
    what: 'Something here is nested too deep.',
    why: 'Nothing in a blueprint stands more than nine levels in, and deeper texts can stop the program that reads them.',
    fix: 'Take out the extra brackets or indentation.',
  },
  'several-documents': {
    what: 'A second document begins here.',
    why: 'One file is one blueprint.',
    fix: 'Move what follows to a file of its own.',
  },
  directive: {
    what: 'A line that begins with % changes how the rest is read.',
    why: 'The same text must mean the same for everyone.',
    fix: 'Take the line out.',
  },
  alias: {
    what: 'This refers to another part of the file.',
    why: 'A reference (& or *) hides what a moment says from the person who reads it, and can be made to grow without end.',
    fix: 'Write the words out; if the text itself begins with & or *, put it in quotes.',
  },
  tag: {
    what: 'This begins with an exclamation mark, which YAML reads as a type.',
    why: 'What a key holds is settled by the format, not by the file.',
    fix: 'Take it out; if it belongs to the text, put the text in quotes.',
  },
  'control-character': {
    what: 'There is a character here that cannot be shown.',
    why: 'It would travel unseen into mails and screens, and some of them would break.',
    fix: 'Delete it; it often comes along when text is copied from elsewhere.',
  },
  'duplicate-key': {
    what: 'This key is already there, a little above.',
    why: 'Only one of the two can be meant.',
    fix: 'Keep one of them.',
  },
  'reserved-key': {
    what: 'This is not a word a key can be.',
    why: 'Keys are plain words, so that programs and people read them alike.',
    fix: 'Use a key the format knows.',
  },
} as const satisfies Partial<Record<FormatProblem['kind'], Pick<FormatProblem, 'what' | 'why' | 'fix'>>>;

const SYNTAX: { readonly [Code in ErrorCode]?: Pick<FormatProblem, 'what' | 'fix'> } = {
  BAD_DQ_ESCAPE: {
    what: 'A backslash in double quotes begins a special character, and this one is unknown.',
    fix: 'Write two backslashes, or use single quotes.',
  },
  BAD_INDENT: { what: 'This line does not stand in line with the ones it belongs to.', fix: 'Give it the same number of spaces in front as its neighbours.' },
  BAD_SCALAR_START: { what: 'A text cannot begin with this character.', fix: 'Put the whole text in double quotes.' },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A colon with a space after it begins a new key, so this text is read as one.',
    fix: 'Put the whole text in double quotes, or write it below the key after a |.',
  },
  BLOCK_IN_FLOW: {
    what: 'Lines that hang together by indentation cannot stand inside brackets.',
    fix: 'Write it inside the brackets with commas, or take the brackets away.',
  },
  MISSING_CHAR: {
    what: 'A quotation mark, a bracket, a comma or a space is missing here.',
    fix: 'Look back along the line for what was opened and not closed.',
  },
  MULTILINE_IMPLICIT_KEY: { what: 'A key must stand on one line.', fix: 'Look for a missing colon, or for a quotation mark that was not closed.' },
  MULTIPLE_DOCS: { what: 'A second document begins here.', fix: 'Move what follows to a file of its own.' },
  TAB_AS_INDENT: { what: 'This line begins with a tab.', fix: 'Use spaces, two for each level.' },
  UNEXPECTED_TOKEN: {
    what: 'Something stands here that does not belong to what is before it.',
    fix: 'Look for a missing comma, colon or quotation mark just before.',
  },
};
