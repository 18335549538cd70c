import { idOf, scalar, skeleton } from '@micromoment/format';
import type { Material, Passage, Question, Quiz, Story } from './material.ts';

/** The draft of a blueprint from other material: what it holds, where it fits, and nothing made up. What is missing stays missing, so that lint asks for it. */
export function draftOf(material: Material, name: string): string {
  const title = material.kind === 'story' ? material.title : name;
  const moments = material.kind === 'story' ? decideLines(material) : recallLines(material);
  const outcome = { id: idOf(name) || 'imported', skill: title, title, behaviour: {}, signals: [] };
  return `# Imported, and a draft: say the behaviour and its signals before you keep a scene.\n${skeleton(outcome).replace(/# moments:.*\n$/, '')}${['moments:', ...moments, ''].join('\n')}`;
}

/** What became of the material, a sentence a line. */
export function toldOf(material: Material): readonly string[] {
  const leftOut = material.leftOut.map((what) => `Left out: ${what}`);
  if (material.kind === 'quiz') {
    const { length } = material.questions;
    return [
      `${length === 1 ? 'One question became a recall moment' : `${length} questions became recall moments`}. A quiz asks what somebody knows; a blueprint is about what they do, so this is at most its smallest part.`,
      `Left out: wrong answers (${material.questions.reduce((sum, { wrong }) => sum + wrong.length, 0)}) and all feedback. A wrong answer becomes a contrast only when a kind person might give it.`,
      ...leftOut,
    ];
  }
  const scenes = scenesOf(material);
  const names = new Set(material.passages.map((passage) => passage.name));
  const lost = material.passages.flatMap(({ links, line }) =>
    links.filter(({ to }) => !names.has(to)).map(({ to }) => `Line ${line}: a link leads to "${to}", which is not there.`),
  );
  return [
    `${material.passages.length === 1 ? 'One passage' : `${material.passages.length} passages`} became one decide moment with ${FURTHER[scenes.length] ?? `${scenes.length} further scenes`}. Endings became what follows a choice.`,
    'Missing: the insight that every path comes back to, what a choice does to the other person, and twists.',
    ...lost,
    ...leftOut,
  ];
}

const FURTHER: readonly string[] = ['no further scene', 'one further scene'];

const startOf = (story: Story): Passage | undefined => story.passages.find(({ name }) => name === story.start);

/** Passages with choices, apart from the first. A passage without choices is an ending. */
const scenesOf = (story: Story): readonly Passage[] => story.passages.filter((passage) => passage.links.length > 0 && passage.name !== story.start);

function decideLines(story: Story): readonly string[] {
  const ids = distinctIds(story.passages.map(({ name }) => name));
  const start = startOf(story);
  const scenes = scenesOf(story);
  return [
    `  - id: ${ids.get(story.start) ?? 'scene'}`,
    '    kind: decide',
    ...(start ? [...sceneLine(start, '    '), ...optionLines(start, { story, ids, margin: '    ' })] : []),
    ...(scenes.length > 0 ? ['    scenes:'] : []),
    ...scenes.flatMap((scene) => [
      `      - id: ${ids.get(scene.name)}`,
      ...sceneLine(scene, '        '),
      ...optionLines(scene, { story, ids, margin: '        ' }),
    ]),
  ];
}

const sceneLine = ({ text }: Passage, margin: string): readonly string[] => (text === '' ? [] : [`${margin}scene: ${scalar(text)}`]);

type Laying = { readonly story: Story; readonly ids: ReadonlyMap<string, string>; readonly margin: string };

function optionLines({ links }: Passage, { story, ids, margin }: Laying): readonly string[] {
  const own = distinctIds(links.map(({ say }, index) => (links.findIndex((link) => link.say === say) === index ? say : `${say} again`)));
  const names = [...own.values()];
  const lines = links.flatMap(({ say, to }, index) => {
    const target = story.passages.find(({ name }) => name === to);
    const isEnding = target?.links.length === 0;
    const then = isEnding && target.text !== '' ? [`${margin}    then: ${scalar(target.text)}`] : [];
    const next = isEnding ? [] : [`${margin}    next: ${ids.get(to) ?? (idOf(to) || 'nowhere')}`];
    return [`${margin}  - id: ${names[index] ?? `${idOf(say) || 'choice'}-besides`}`, `${margin}    say: ${scalar(say)}`, ...then, ...next];
  });
  return lines.length === 0 ? [] : [`${margin}options:`, ...lines];
}

function recallLines({ questions }: Quiz): readonly string[] {
  const keys = questions.map((question, index) => `${nameOf(question)}\u0000${index}`);
  const ids = distinctIds(keys);
  return questions.flatMap((question, index) => [
    `  - id: ${ids.get(keys[index] ?? '') ?? 'question'}`,
    '    kind: recall',
    ...(question.title === undefined ? [] : [`    title: ${scalar(question.title)}`]),
    `    ask: ${scalar(question.asks)}`,
    `    answer: ${scalar(question.right.join(' Or: '))}`,
  ]);
}

const nameOf = ({ title, asks }: Question): string => title ?? asks.split(' ').slice(0, 5).join(' ');

/** An id for each name, no two the same; what follows a zero byte tells equal names apart and is in no id. */
function distinctIds(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const name of names) {
    const wanted = idOf(name.split('\u0000')[0] ?? '').slice(0, 50) || 'scene';
    let id = wanted.replace(/-$/, '');
    for (let count = 2; taken.has(id); count += 1) id = `${wanted.replace(/-$/, '')}-${count}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
