/** One who asks, and whether they had to wait for their turn. */
export type Waiting<Asked> = { readonly asked: Asked; readonly hadToWait: boolean };

/** What each of a group is answered, in its order. Given once the group is seen to; whoever needs longer holds up nobody. */
export type Seen<Answer> = readonly Promise<Answer>[];

type Place<Asked, Answer> = { underWay: number; readonly waiting: (Waiting<Asked> & Turn<Answer>)[] };
type Turn<Answer> = { readonly resolve: (answer: Promise<Answer>) => void; readonly reject: (problem: unknown) => void };

/** How many groups of a place are seen to at once: one is thought about while the database writes the other. */
const AT_ONCE = 2;
const LARGEST_GROUP = 8;

/**
 * Those who ask while others are being seen to are seen to together, in the order they came, each place by itself. Nobody waits for company: who comes to a
 * place that has room is seen to at once.
 */
export class Together<Asked, Answer> {
  readonly #places = new Map<string, Place<Asked, Answer>>();
  readonly #see: (place: string, group: readonly Waiting<Asked>[]) => Promise<Seen<Answer>>;
  readonly #mayJoin: (asked: Asked, group: readonly Asked[]) => boolean;

  /** @param see answers each of a group, in its order @param mayJoin false for whoever must wait for the group after */
  constructor(see: (place: string, group: readonly Waiting<Asked>[]) => Promise<Seen<Answer>>, mayJoin: (asked: Asked, group: readonly Asked[]) => boolean) {
    this.#see = see;
    this.#mayJoin = mayJoin;
  }

  ask(place: string, asked: Asked): Promise<Answer> {
    const here = this.#places.get(place) ?? { underWay: 0, waiting: [] };
    this.#places.set(place, here);
    return new Promise((resolve, reject) => {
      here.waiting.push({ asked, hadToWait: here.underWay >= AT_ONCE, resolve, reject });
      this.#goOn(place, here);
    });
  }

  #goOn(place: string, here: Place<Asked, Answer>): void {
    if (here.underWay === 0 && here.waiting.length === 0) this.#places.delete(place);
    if (here.underWay >= AT_ONCE || here.waiting.length === 0) return;
    here.underWay += 1;
    void this.#seeTo(place, this.#nextOf(here)).finally(() => {
      here.underWay -= 1;
      this.#goOn(place, here);
    });
  }

  async #seeTo(place: string, group: readonly (Waiting<Asked> & Turn<Answer>)[]): Promise<void> {
    try {
      const answers = await this.#see(place, group);
      group.forEach(({ resolve }, index) => resolve(answers[index] ?? Promise.reject(new Error('One of a group was given no answer.'))));
    } catch (problem) {
      for (const { reject } of group) reject(problem);
    }
  }

  #nextOf(here: Place<Asked, Answer>): readonly (Waiting<Asked> & Turn<Answer>)[] {
    const group: (Waiting<Asked> & Turn<Answer>)[] = [];
    const after: (Waiting<Asked> & Turn<Answer>)[] = [];
    for (const one of here.waiting.splice(0)) {
      const joins =
        group.length < LARGEST_GROUP &&
        this.#mayJoin(
          one.asked,
          group.map(({ asked }) => asked),
        );
      (joins ? group : after).push(one);
    }
    here.waiting.push(...after);
    return group;
  }
}
