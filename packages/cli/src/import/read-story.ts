import { no, ok } from '@micromoment/core';
import { MOST_PARTS, type Link, type Passage, type Read } from './material.ts';
import { withoutCode } from './passage-text.ts';

type Raw = { readonly name: string; readonly tags: string; readonly body: string; readonly line: number };

/** Reads a story in Twee 3, the text format of Twine. Nothing in it is run. */
export function readTwee(text: string): Read {
  return storyOf(passagesOf(text.split(/\r?\n/)), text);
}

/** Reads a story that Twine published as HTML. The page is read as text: no script of it is run, nothing is loaded. */
export function readTwine(text: string): Read {
  const story = /<tw-storydata\b([^<>]*)>/.exec(text);
  if (!story) return no({ line: 1, what: 'There is no <tw-storydata> in it, so it is no story that Twine published.' });
  const found = passageMarks(text);
  const raw = found.map(({ attributes, body, line }) => ({
    name: attribute(attributes, 'name'),
    tags: attribute(attributes, 'tags'),
    body: decoded(body),
    line,
  }));
  const start = found.find(({ attributes }) => attribute(attributes, 'pid') === attribute(story[1] ?? '', 'startnode'));
  const isDressed = /<(?:script|style)\b[^<>]*\bid="twine-user-/.test(text);
  return assembled(raw, {
    title: attribute(story[1] ?? '', 'name'),
    start: start && attribute(start.attributes, 'name'),
    besides: isDressed ? ['The scripts and styles of the page.'] : [],
  });
}

type Mark = { readonly attributes: string; readonly body: string; readonly line: number };

/** Every passage of the page, up to where it ends or the next begins, whatever stands in it. */
function passageMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let line = 1;
  for (const [index, piece] of text
    .split('<tw-passagedata')
    .slice(0, 2 * MOST_PARTS)
    .entries()) {
    const opened = piece.indexOf('>');
    if (index > 0 && opened !== -1) marks.push({ attributes: piece.slice(0, opened), body: piece.slice(opened + 1).split('</tw-passagedata')[0] ?? '', line });
    line += piece.split('\n').length - 1;
  }
  return marks;
}

function passagesOf(lines: readonly string[]): readonly Raw[] {
  const raw: { name: string; tags: string; body: string; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = raw.at(-1);
    if (line.startsWith('::')) raw.push({ ...headOf(line.slice(2)), body: '', line: index + 1 });
    else if (last) last.body += `${line}\n`;
  }
  return raw;
}

/** The name and the tags of `Name [tags] {"position":"…"}`; a backslash takes a bracket for itself. */
function headOf(head: string): { name: string; tags: string } {
  const end = head.search(/(?<!\\)[[{]/);
  const name = (end === -1 ? head : head.slice(0, end)).trim().replaceAll(/\\(.)/g, '$1');
  return { name, tags: /\[([^\]]*)\]/.exec(end === -1 ? '' : head.slice(end))?.[1] ?? '' };
}

function storyOf(raw: readonly Raw[], text: string): Read {
  if (raw.length === 0) return no({ line: 1, what: text.trim() === '' ? 'It is empty.' : 'No line begins with "::", so there is no passage.' });
  const title = raw.find(({ name }) => name === 'StoryTitle')?.body.trim() ?? '';
  const start = /"start"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(raw.find(({ name }) => name === 'StoryData')?.body ?? '')?.[1];
  return assembled(raw, { title, start, besides: [] });
}

type Frame = {
  readonly title: string;
  readonly start: string | undefined;
  /** What was left out of it, apart from passages. */ readonly besides: readonly string[];
};

function assembled(raw: readonly Raw[], { title, start, besides }: Frame): Read {
  const told = raw.filter(({ name, tags }) => !SPECIAL.has(name) && !/\b(?:script|stylesheet)\b/.test(tags));
  const [first] = told;
  if (!first) return no({ line: 1, what: 'There is no passage that tells anything.' });
  if (told.length > MOST_PARTS)
    return no({ line: told[MOST_PARTS]?.line ?? 1, what: `There are more than ${MOST_PARTS} passages, which is more than one skill can use.` });
  const passages = told.map(passageOf);
  const crowded = passages.find(({ links }) => links.length > MOST_LINKS);
  if (crowded) return no({ line: crowded.line, what: `There are more than ${MOST_LINKS} links in one passage, which is more than anybody would read.` });
  const begins = told.find(({ name }) => name === (start ?? 'Start')) ?? first;
  const scripts = raw.length - told.length - raw.filter(({ name }) => name === 'StoryTitle' || name === 'StoryData').length;
  const macros = told.filter(({ body }) => withoutCode(body).hadCode).map(({ name }) => name);
  const leftOut = [
    ...besides,
    ...(scripts > 0 ? [`${scripts} ${scripts === 1 ? 'passage' : 'passages'} with scripts, styles or settings.`] : []),
    ...(macros.length > 0 ? [`Code inside ${macros.join(', ')}: what it hid or counted is not carried over.`] : []),
  ];
  return ok({ kind: 'story', title: title === '' ? begins.name : title, start: begins.name, passages, leftOut });
}

const MOST_LINKS = 50;
const SPECIAL = new Set([
  'StoryTitle',
  'StoryData',
  'StoryInit',
  'StoryMenu',
  'StoryCaption',
  'StoryBanner',
  'StoryAuthor',
  'StorySubtitle',
  'StorySettings',
  'StoryIncludes',
]);
function passageOf({ name, body, line }: Raw): Passage {
  const links: Link[] = [];
  const linked = (inner: string): Link => {
    const link = linkOf(inner);
    links.push(link);
    return link;
  };
  const text = withoutCode(body)
    .text.split('\n')
    .map((one) => withoutLinks(one, linked))
    .join('\n')
    .replaceAll(/\n\s*\n+/g, '\n\n')
    .trim();
  return { name, text, links, line };
}

/** A line of nothing but links is a choice and no part of the text; in a sentence the words of a link are words of it. */
function withoutLinks(line: string, linked: (inner: string) => Link): string {
  const isChoice = !/\p{L}/u.test(line.replaceAll(LINK, '').replaceAll(/\b(?:or|and)\b/gi, ''));
  const words = line.replaceAll(LINK, (_, inner: string) => linked(inner).say);
  return isChoice && words !== line ? '' : words;
}

const LINK = /\[\[([^[\]\n]*)\]\]/g;

/** `say->to`, `to<-say`, `say|to` or `to`. */
function linkOf(inner: string): Link {
  const [right, left, bar] = [inner.lastIndexOf('->'), inner.indexOf('<-'), inner.indexOf('|')];
  if (right !== -1) return { say: inner.slice(0, right).trim(), to: inner.slice(right + 2).trim() };
  if (left !== -1) return { say: inner.slice(left + 2).trim(), to: inner.slice(0, left).trim() };
  if (bar !== -1) return { say: inner.slice(0, bar).trim(), to: inner.slice(bar + 1).trim() };
  return { say: inner.trim(), to: inner.trim() };
}

const attribute = (attributes: string, name: string): string => decoded(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'", '#x27': "'" };

const decoded = (text: string): string => text.replaceAll(/&(lt|gt|amp|quot|apos|#39|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
