import type { ComponentChildren } from 'preact';

type Say<Part extends string> = (given: Readonly<Record<Part, string>>) => string;

/** A sentence with something of the page in it, where its language wants it: `inlaid(say.plan, { if: <em>…</em> })`. */
export function inlaid<Part extends string>(sentence: Say<Part>, parts: Readonly<Record<Part, ComponentChildren>>): ComponentChildren {
  const laid = Object.entries<ComponentChildren>(parts);
  const places = Object.fromEntries(laid.map(([name], at) => [name, `\uE000${at}\uE001`])) as Record<Part, string>; // the names are those of the parts
  return sentence(places)
    .split(/\uE000(\d+)\uE001/)
    .map((piece, index) => (index % 2 === 0 ? piece : laid[Number(piece)]?.[1]));
}
