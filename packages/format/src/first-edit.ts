import { aligned } from './aligned.ts';
import { Editor, type Edit, type Site } from './editor.ts';
import { isGroup, isUsual, says, saysNothing, type Group } from './says.ts';
import type { ListTree, MapTree, Tree } from './tree.ts';
import type { Value } from './write-value.ts';

/** The first change that brings a text nearer to a shape, or undefined when it already says the same. One at a time, so that no two can be in each other's way. */
export function firstEdit(text: string, tree: Tree, next: Value): Edit | undefined {
  return editOf(new Editor(text), tree, next, { key: '', flow: false, indent: 0, from: tree.span.from });
}

function editOf(editor: Editor, tree: Tree, next: Value, site: Site): Edit | undefined {
  if (says(tree, next, site.key)) return undefined;
  if (tree.kind === 'map' && isGroup(next) && tree.entries.length > 0) return editOfMap(editor, tree, next, site);
  if (tree.kind === 'list' && Array.isArray(next) && tree.members.length > 0) return editOfList(editor, tree, next, site);
  if (tree.kind === 'scalar' && typeof next === 'string') return editor.changeText(tree, next, site);
  return editor.replace(tree, next, site);
}

function editOfMap(editor: Editor, map: MapTree, next: Group, site: Site): Edit | undefined {
  const indent = editor.columnOf(map.entries[0]?.keySpan.from ?? 0);
  const within = (key: string, from: number): Site => ({ key, flow: map.flow, indent, from, introducedBy: key });
  for (const [index, { key, keySpan, node }] of map.entries.entries()) {
    const wanted = next[key];
    if (wanted === undefined && saysNothing(key, node, next)) continue;
    if (wanted === undefined) return map.entries.length === 1 ? editor.replace(map, {}, site) : editor.removeEntry(map, index, indent);
    const edit = editOf(editor, node, wanted, within(key, keySpan.from));
    if (edit) return edit;
  }
  let after: number | undefined;
  for (const [key, value] of Object.entries(next)) {
    const index = map.entries.findIndex((entry) => entry.key === key);
    if (index === -1 && !isUsual(key, value, next)) return editor.addEntry(map, after, [key, value], indent);
    if (index !== -1) after = index;
  }
  return undefined;
}

function editOfList(editor: Editor, list: ListTree, next: readonly Value[], site: Site): Edit | undefined {
  const indent = editor.columnOf(list.members[0]?.from ?? 0);
  const steps = aligned(list.members, next, site.key);
  const gone = steps.find((step) => step.kind === 'gone');
  if (gone) {
    const isWhole = list.members.length === 1 || (!list.flow && !editor.standsFirst(list.members[gone.was]!.from)); // a step names a member
    return isWhole ? editor.replace(list, next, site) : editor.removeMember(list, gone.was, indent);
  }
  for (const step of steps) {
    if (step.kind !== 'same') continue;
    const { from, node } = list.members[step.was]!; // as above
    const edit = editOf(editor, node, next[step.is]!, { key: site.key, flow: list.flow, indent, from }); // as above
    if (edit) return edit;
  }
  const fresh = steps.findIndex((step) => step.kind === 'new');
  const step = steps[fresh];
  if (step?.kind !== 'new') return undefined;
  const before = steps.slice(0, fresh).findLast(({ kind }) => kind === 'same');
  return editor.addMember(list, before?.kind === 'same' ? before.was : undefined, next[step.is]!, { ...site, indent }); // as above
}
