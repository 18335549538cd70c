import type { OperatingPoint } from '../criterion.ts';
import { MODELLED, type ModelledName } from '../model/weights.ts';
import { LINES } from '../remarks.ts';
import { operatingPoints, sarcasmPoint, STEPS, type Aims } from './aims.ts';
import { turning, type Heard } from './cross-validate.ts';
import { isWrongRemark, sliceOf } from './evaluate.ts';
import { stateOf } from './judge.ts';
import type { Lesson } from './lesson.ts';

/** How sure a model must be of each criterion, from which chance of sarcasm on nothing is said, and what may be said to learners at all. */
export type Chosen = {
  readonly operating: Readonly<Record<ModelledName, OperatingPoint>>;
  readonly sarcasticFrom: number;
  readonly maySpeak: readonly ModelledName[];
};

/** The most wrong remarks a response, over what speaks together: over all responses, and in those of any one voice. */
export type Bounds = { readonly overall: number; readonly voice: number };

/**
 * What is chosen from keys of models that had not seen the scenario: points by the aims, and then, as long as some voice hears more wrong remarks than
 * the bounds allow, whatever step makes them fewer there at the least loss of what is rightly told. What cannot keep its aim so may not speak.
 * Sarcasm is heard so soon that most can be told, and no sooner: it spares everybody wrong remarks, and costs everybody right ones.
 */
export function chosenWithin(bounds: Bounds, lessons: readonly Lesson[], heard: readonly Heard[], aims: Aims): Chosen {
  const latest = sarcasmPoint(lessons, heard);
  const judging = judgingOf(lessons, heard, { aims, voices: voicesOf(lessons, bounds) });
  const choices = STEPS.filter((step) => step <= latest && step > latest - SOONER).map((sarcasticFrom) => {
    const keys = heard.map((one) => turning(one, sarcasticFrom));
    return strictEnough({ operating: operatingPoints(lessons, keys, aims), sarcasticFrom, maySpeak: MODELLED }, judging);
  });
  return choices.reduce((best, choice) => (toldBy(choice, judging) >= toldBy(best, judging) ? choice : best));
}

// How much sooner than by its own measure sarcasm may be heard: further down hardly anything is said any more.
const SOONER = 0.15;

function strictEnough(start: Chosen, judging: Judging): Chosen {
  let chosen: Chosen = { ...start, maySpeak: start.maySpeak.filter((name) => judging.reaches(start, name)) };
  for (;;) {
    const voice = loudest(chosen, judging);
    if (voice === undefined) return chosen;
    chosen = gentlest(chosen, voice, judging) ?? without(chosen, costliest(chosen, voice, judging));
  }
}

type Judging = {
  readonly count: Counting;
  readonly voices: readonly Voice[];
  /** Whether a criterion that is meant for learners is right and finds as much as it must. */
  readonly reaches: (chosen: Chosen, name: ModelledName) => boolean;
};

function judgingOf(lessons: readonly Lesson[], heard: readonly Heard[], { aims, voices }: { readonly aims: Aims; readonly voices: readonly Voice[] }): Judging {
  const count = counting(lessons, heard);
  const reaches = (chosen: Chosen, name: ModelledName): boolean => {
    const [aim, { precision, recall }] = [aims[name], count(chosen, name)];
    return aim?.speaks === true && precision >= aim.right && recall >= aim.finds;
  };
  return { count, voices, reaches };
}

/** What the verdicts on one criterion come to: how much of what could be told rightly is told, and by voice how many remarks would be wrong. */
type Count = { readonly precision: number; readonly recall: number; readonly told: number; readonly wrong: ReadonlyMap<string, number> };
type Counting = (chosen: Chosen, name: ModelledName) => Count;

const EVERYBODY = 'all';

/** Counts once for each point that is asked about. */
function counting(lessons: readonly Lesson[], heard: readonly Heard[]): Counting {
  const labelled = new Map(MODELLED.map((name) => [name, labelledFor(name, lessons, heard)]));
  const known = new Map<string, Count>();
  return ({ operating, sarcasticFrom }, name) => {
    const point = operating[name];
    const which = [name, point.found, point.absent, sarcasticFrom].join(' ');
    const count = known.get(which) ?? countOf(name, labelled.get(name) ?? [], { point, sarcasticFrom });
    known.set(which, count);
    return count;
  };
}

type Labelled = { readonly voice: string; readonly shown: boolean; readonly heard: Heard };

const labelledFor = (name: ModelledName, lessons: readonly Lesson[], heard: readonly Heard[]): readonly Labelled[] =>
  lessons.flatMap(({ response }, index) => {
    const [shown, one] = [response.labels[name], heard[index]];
    return shown === undefined || one === undefined ? [] : [{ voice: sliceOf(response.tag), shown, heard: one }];
  });

type Where = { readonly point: OperatingPoint; readonly sarcasticFrom: number };

function countOf(name: ModelledName, labelled: readonly Labelled[], { point, sarcasticFrom }: Where): Count {
  const wrong = new Map<string, number>();
  const times = { shown: 0, found: 0, rightlyFound: 0, rightlyMissing: 0 };
  for (const { voice, shown, heard } of labelled) {
    const state = stateOf(turning(heard, sarcasticFrom)[name], point);
    if (isWrongRemark(name, { shown, state })) for (const one of [EVERYBODY, voice]) wrong.set(one, (wrong.get(one) ?? 0) + 1);
    if (shown) times.shown += 1;
    if (state === 'found') times.found += 1;
    if (state === 'found' && shown) times.rightlyFound += 1;
    if (state === 'not_found' && !shown && LINES.with[name] !== null) times.rightlyMissing += 1;
  }
  const recall = times.rightlyFound / Math.max(1, times.shown);
  const told = recall + times.rightlyMissing / Math.max(1, labelled.length - times.shown);
  return { precision: times.rightlyFound / Math.max(1, times.found), recall, told, wrong };
}

/** A voice, and how many wrong remarks it may hear. */
type Voice = { readonly name: string; readonly most: number };

function voicesOf(lessons: readonly Lesson[], { overall, voice }: Bounds): readonly Voice[] {
  const all = lessons.map(({ response }) => sliceOf(response.tag));
  const voices = [...new Set(all)].toSorted().map((name) => ({ name, most: voice * all.filter((one) => one === name).length }));
  return [{ name: EVERYBODY, most: overall * all.length }, ...voices];
}

const wrongIn = ({ name }: Voice, chosen: Chosen, { count }: Judging): number =>
  chosen.maySpeak.reduce((sum, criterion) => sum + (count(chosen, criterion).wrong.get(name) ?? 0), 0);

/** How much of what could be told rightly is told, every criterion counting alike. */
const toldBy = (chosen: Chosen, { count }: Judging): number => chosen.maySpeak.reduce((sum, name) => sum + count(chosen, name).told, 0);

/** The voice that is furthest over its bound, if any is. */
function loudest(chosen: Chosen, judging: Judging): Voice | undefined {
  const over = (voice: Voice): number => wrongIn(voice, chosen, judging) / Math.max(1, voice.most);
  const tooLoud = judging.voices.filter((voice) => wrongIn(voice, chosen, judging) > voice.most);
  return tooLoud.toSorted((one, other) => over(other) - over(one))[0];
}

/** Of the steps that spare a voice some wrong remark, the one that costs least of what is rightly told for each; none where a criterion would miss its aim. */
function gentlest(chosen: Chosen, voice: Voice, judging: Judging): Chosen | undefined {
  const [wrongNow, toldNow] = [wrongIn(voice, chosen, judging), toldBy(chosen, judging)];
  const steps = stricter(chosen).flatMap((ladder) => {
    const first = ladder.find((rung) => wrongIn(voice, rung, judging) < wrongNow);
    return first && first.maySpeak.every((name) => judging.reaches(first, name)) ? [first] : [];
  });
  const price = (step: Chosen): number => (toldNow - toldBy(step, judging)) / (wrongNow - wrongIn(voice, step, judging));
  return steps.toSorted((one, other) => price(one) - price(other))[0];
}

/** Every way to be stricter, step by step: to find a criterion later, or to call it absent later. */
function stricter(chosen: Chosen): readonly (readonly Chosen[])[] {
  const { operating, maySpeak } = chosen;
  const moved = (name: ModelledName, point: Partial<OperatingPoint>): Chosen => ({
    ...chosen,
    operating: { ...operating, [name]: { ...operating[name], ...point } },
  });
  return maySpeak.flatMap((name) => {
    const { found, absent } = operating[name];
    const higher = STEPS.filter((step) => step > found).map((step) => moved(name, { found: step }));
    const lower = STEPS.filter((step) => step < absent)
      .toReversed()
      .map((step) => moved(name, { absent: step }));
    return [higher, lower];
  });
}

/** The criterion that says most wrong things to a voice. */
function costliest(chosen: Chosen, voice: Voice, { count }: Judging): ModelledName | undefined {
  const wrong = (name: ModelledName): number => count(chosen, name).wrong.get(voice.name) ?? 0;
  return chosen.maySpeak.toSorted((one, other) => wrong(other) - wrong(one))[0];
}

const without = (chosen: Chosen, name: ModelledName | undefined): Chosen => ({ ...chosen, maySpeak: chosen.maySpeak.filter((one) => one !== name) });
