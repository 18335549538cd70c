import { twistsOf, type Blueprint, type Moment } from '@micromoment/core';

/** The moments of a blueprint as rows of a table (RFC 4180, with the line ends of Unix), the names of the columns first. */
export function momentRows(blueprint: Blueprint): string {
  const rows = blueprint.moments.map((moment) => [
    blueprint.id,
    moment.id,
    moment.kind,
    moment.title ?? '',
    String(moment.minutes),
    moment.develops.join(' '),
    twistsOf(moment)
      .map(({ id }) => id)
      .join(' '),
    sceneOf(moment),
    askOf(moment),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

const COLUMNS = ['blueprint', 'moment', 'kind', 'title', 'minutes', 'develops', 'twists', 'scene', 'asks'];

// A spreadsheet takes what begins like a formula for one, so it gets an apostrophe in front.
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function sceneOf(moment: Moment): string {
  switch (moment.kind) {
    case 'respond':
    case 'decide':
      return moment.scene;
    case 'recall':
    case 'trial':
    case 'reflect':
    case 'own-scene':
    case 'observe':
      return '';
  }
}

function askOf(moment: Moment): string {
  switch (moment.kind) {
    case 'respond':
    case 'recall':
    case 'own-scene':
      return moment.ask;
    case 'decide':
      return moment.ask ?? '';
    case 'trial':
      return `If ${moment.if}, then ${moment.then}`;
    case 'reflect':
      return moment.asks.join(' ');
    case 'observe':
      return moment.askOf.join(' ');
  }
}
