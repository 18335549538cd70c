import type { cataloguesIn } from '@micromoment/server';

type Told = Awaited<ReturnType<typeof cataloguesIn>>['catalogues'][number];

/** A catalogue as the terminal tells of it: where it comes from, whose it is, how it fares, and what waits for an answer. */
export function catalogueLines(catalogue: Told): string {
  const { title, publisher, address, fingerprint, rule, lookedAt, trouble, offers, withdrawn } = catalogue;
  const waiting = waitingIn(catalogue);
  return [
    `${title}, by ${publisher}`,
    `  from    ${address}`,
    `  key     ${fingerprint}`,
    `  rule    ${rule}`,
    `  looked  ${lookedAt === null ? 'never yet' : day(lookedAt)}`,
    ...(trouble ? [`  refused since ${day(trouble.since)}, and what was here before stays in use:`, ...trouble.told.map((what) => `    - ${what}`)] : []),
    ...(withdrawn.length > 0 ? ['  withdrawn by its publisher:', ...withdrawn.map(withdrawnLine)] : []),
    waiting.length === 0 ? `  ${counted(offers.length)}, and nothing waits for an answer` : `  ${counted(waiting.length)} waiting for an answer:`,
    ...waiting.map(({ blueprint, number, title }) => `    - ${title} (${blueprint}, release ${number})`),
  ].join('\n');
}

const withdrawnLine = ({ title, blueprint, number, withdrawnAt, because, isInUse }: Told['withdrawn'][number]): string =>
  `    - ${title} (${blueprint}, release ${number}), on ${day(withdrawnAt)}: ${because} ${isInUse ? 'People here go on with it until you decide otherwise.' : 'It is not offered any more.'}`;

/** What somebody reads who has just subscribed. */
export function addedLines(catalogue: Told): string {
  const { title, publisher, fingerprint, trouble } = catalogue;
  const waiting = waitingIn(catalogue).length;
  return [
    `You subscribe to “${title}”, by ${publisher}. It is looked at once a week.`,
    `It is signed with ${fingerprint}. Compare that with what its publisher says, by telephone or on paper; a feed with another key will be refused.`,
    ...(trouble ? ['Refused:', ...trouble.told.map((what) => `  - ${what}`)] : []),
    waiting === 0 ? 'Nothing waits for an answer.' : `${counted(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for an answer, on the page Catalogues.`,
  ].join('\n');
}

const waitingIn = ({ offers }: Told) => offers.filter(({ answer }) => answer === null);

const counted = (count: number): string => `${count} blueprint${count === 1 ? '' : 's'}`;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
