// How often a check of people's own figures says that a change worked, when nothing did and when it truly did; and how often a guardrail says that
// something got worse, when nothing did and when it truly did.
import { between, bothSides, DAY, gatherMeanwhile, gathered, HOUR, later, personalCheck, seededDice } from '@micromoment/core';
import { START } from './planted-world.mjs';

/** What is measured, how it stood, and what it becomes where the change works. */
const KINDS = {
  occasion: { subject: { of: 'occasion', moment: 'try-it' }, was: 0.6, becomes: 0.3, does: trials },
  depth: { subject: { of: 'depth', moment: 'look-back' }, was: 0.45, becomes: 0.65, does: looksBack },
  observed: { subject: { of: 'observed' }, was: 0.3, becomes: 0.6, does: sightings },
  time: { subject: { of: 'time', moment: 'decide' }, was: 0.6, becomes: 0.4, does: answers },
  opens: { subject: { of: 'opens' }, was: 0.55, becomes: 0.75, does: openings },
};

/** What a change must not make worse, how it stood, and what it becomes where the change costs something. */
const GUARDED = {
  depth: { subject: { of: 'depth' }, was: 0.65, becomes: 0.45, does: looksBack },
  recall: { subject: { of: 'recall' }, was: 0.65, becomes: 0.4, does: recalls },
  tried: { subject: { of: 'tried' }, was: 0.4, becomes: 0.65, does: trials }, // the share that had no occasion
  stops: { subject: { of: 'stops' }, was: 0.3, becomes: 0.5, does: visits },
};

/** For so many people a side: the shares of guardrails that were said to be worse with nothing changed, to be worse where they truly were, and to hold then. */
export function guardrails({ people, times, seed }) {
  return Object.fromEntries(
    Object.entries(GUARDED).map(([name, kind]) => {
      const said = (becomes) => shares({ kind, becomes, people, times, seed: `${seed} ${name} ${people} ${becomes}`, gathering: meanwhile });
      const [nothing, real] = [said(kind.was), said(kind.becomes)];
      return [name, { null: nothing('worse'), real: real('worse'), missed: real('held') }];
    }),
  );
}

const NOW = { now: later(START, 200 * DAY), blueprint: { moments: [] } };
const meanwhile = (subject, change) => gatherMeanwhile(NOW, subject, bothSides(NOW, subject, change));
const ownCheck = (subject, change) => personalCheck(NOW, subject, change);

/** For so many people a side: the shares of checks that said "worked" and "worse" with nothing changed, and "worked" where it truly did. */
export function personalChecks({ people, times, seed }) {
  return Object.fromEntries(
    Object.entries(KINDS).map(([name, kind]) => {
      const said = (becomes) => shares({ kind, becomes, people, times, seed: `${seed} ${name} ${people} ${becomes}`, gathering: ownCheck });
      const [nothing, real] = [said(kind.was), said(kind.becomes)];
      return [name, { null: nothing('worked'), worseNull: nothing('worse'), real: real('worked') }];
    }),
  );
}

/** How often each verdict fell. */
function shares({ seed, times, ...asked }) {
  const dice = seededDice(seed);
  const verdicts = Array.from({ length: times }, (_, turn) => check({ ...asked, dice, design: turn % 2 }));
  return (verdict) => Math.round((1000 * verdicts.filter((each) => each === verdict).length) / times) / 1000;
}

/** Halves side by side in every other check; in the others the same people stand on both sides, one after the other. People differ. */
function check({ kind: { subject, was, does }, becomes, people, dice, design, gathering }) {
  const [facts, prompted] = [[], []];
  for (let place = 0; place < people; place += 1) {
    const nature = (dice() - 0.5) * 0.5;
    does({ person: `p${place}`, revision: 'before', from: 0, share: was + nature, dice, facts, prompted });
    const other = design === 0 ? (dice() - 0.5) * 0.5 : nature;
    does({ person: design === 0 ? `q${place}` : `p${place}`, revision: 'after', from: design === 0 ? 0 : 70, share: becomes + other, dice, facts, prompted });
  }
  const change = { before: 'before', after: 'after', decidedAt: START };
  return gathered(gathering(subject, change), { facts, prompted }).verdict;
}

const fact = ({ person, revision }, moment, kind, at, facts, more = {}) => ({
  id: `${person}-${revision}-${kind}-${at}`,
  person,
  author: person,
  device: person,
  seq: at,
  at,
  zone: 'UTC',
  blueprint: 'planted',
  revision,
  moment,
  twist: null,
  touchpoint: null,
  kind,
  facts,
  ...more,
});

/** One to four times in ten weeks. */
function often({ from, dice }, one) {
  const many = between(dice, 1, 4);
  for (let turn = 0; turn < many; turn += 1) one(later(START, (from + turn * 14 + Math.floor(dice() * 7)) * DAY));
}

function trials(who) {
  often(who, (at) => {
    who.facts.push(fact(who, 'try-it', 'planned-trial', at, { until: later(at, DAY), remindAt: null }));
    who.facts.push(fact(who, 'look-back', 'reflected', later(at, 30 * HOUR), { outcome: who.dice() < who.share ? 'no-opportunity' : 'tried' }));
  });
}

function recalls(who) {
  often(who, (at) => who.facts.push(fact(who, 'rule', 'recalled', at, { seconds: 30, recall: who.dice() < who.share ? 'all' : 'part' })));
}

function visits(who) {
  often(who, (at) => {
    const touchpoint = `${who.person}-${who.revision}-${at}`;
    who.facts.push(fact(who, 'decide', 'opened', at, {}, { touchpoint }));
    if (who.dice() >= who.share) who.facts.push(fact(who, 'decide', 'decided', later(at, HOUR), { seconds: 30, path: [], state: {} }, { touchpoint }));
  });
}

function looksBack(who) {
  often(who, (at) => {
    const rated = Object.fromEntries(['tone', 'timing', 'reaction'].filter(() => who.dice() < who.share).map((part) => [part, 3]));
    who.facts.push(fact(who, 'look-back', 'reflected', at, { outcome: 'tried', ...rated }));
  });
}

function sightings(who) {
  often(who, (at) => {
    const author = `colleague-${between(who.dice, 0, 40)}`;
    who.facts.push(fact(who, 'seen', 'observed', at, { sighting: who.dice() < who.share ? 'saw-it' : 'not-yet' }, { author }));
  });
}

/** The share stands for how long answers take: from a minute on, with a long tail. */
function answers(who) {
  often(who, (at) => who.facts.push(fact(who, 'decide', 'responded', at, { seconds: Math.round(60 + 180 * who.share * (0.3 - Math.log(1 - who.dice()))) })));
}

function openings(who) {
  for (let turn = 0; turn < 8; turn += 1) {
    const [at, touchpoint] = [later(START, (who.from + turn * 7) * DAY + 9 * HOUR), `${who.person}-${who.revision}-${turn}`];
    who.prompted.push({ person: who.person, touchpoint, moment: 'decide', revision: who.revision, at, zone: 'UTC', channel: 'email' });
    if (who.dice() < who.share) who.facts.push(fact(who, 'decide', 'opened', later(at, HOUR), {}, { touchpoint }));
  }
}
