/**
 * Makes something of a text once, however many rules ask for it, and remembers it while this blueprint is linted and the one after. The studio lints
 * at every pause in typing, and then all texts but one are as they were; of a thousand files none comes back, and what is kept of them is in the way.
 */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  let [now, before] = [new Map<string, Made>(), new Map<string, Made>()];
  let page = open;
  return (text) => {
    if (page !== open) {
      before = page === open - 1 ? now : new Map();
      now = new Map();
      page = open;
    }
    if (now.has(text)) return now.get(text) as Made; // it is there
    const made = before.has(text) ? (before.get(text) as Made) : make(text); // and so is it here
    now.set(text, made);
    return made;
  };
}

/** Says that another blueprint is linted now, or the same one again. */
export function turnPage(): void {
  open += 1;
}

let open = 0;
