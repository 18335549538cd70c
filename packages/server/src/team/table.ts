import { mondayOf, type TeamFigure } from '@micromoment/core';
import { mailWords, type MailWords } from '@micromoment/delivery';
import { mailLanguageOf, peopleLedBy } from '@micromoment/store';
import type { TeamPractice } from '@micromoment/wire';
import type { Standing } from '../door/as-person.ts';
import { dayOf, tableNamed, type Row } from '../door/table.ts';
import type { House } from '../house.ts';
import { practicesOf } from './practices.ts';

/**
 * The figures on the page of somebody who leads others, as one table a spreadsheet reads, in their language: week by week what the page says, and
 * nothing of anybody. What the page does not show is not in it either.
 */
export async function teamTable(house: House, { tx, me, now }: Standing): Promise<Response> {
  const { say } = mailWords(await mailLanguageOf(tx, me.id), 'en');
  const practices = await practicesOf(house, { tx, now }, { lead: me.id, led: await peopleLedBy(tx, me.id) });
  const head: Row = [say.csvAbout, say.csvWeekFrom, say.csvAnswered, say.csvCount, say.csvOf, say.csvMeans];
  return tableNamed('team-figures', [head, ...practices.flatMap((practice) => weekRows(practice, say))]);
}

const weekRows = ({ title, weeks }: TeamPractice, say: MailWords): readonly Row[] =>
  weeks.map(({ week, figure }) => [title, dayOf(mondayOf(week)), figureWords(figure, say), ...countsOf(figure), say.countedTeam]);

/** As the page says it. */
function figureWords(figure: TeamFigure, say: MailWords): string {
  switch (figure.kind) {
    case 'too-few':
      return say.teamTooFew;
    case 'in-words':
      return say[`team.${figure.share}`]({ people: figure.people });
    case 'in-numbers':
      return say.teamInNumbers({ yes: figure.yes === 'fewer than 5' ? say.teamFewerThanFive : figure.yes, people: figure.people });
  }
}

/** The same to reckon with: so many, out of so many. What is said in words alone stays empty. */
function countsOf(figure: TeamFigure): readonly [string | number, string | number] {
  if (figure.kind === 'too-few') return ['', ''];
  return [figure.kind === 'in-numbers' && figure.yes !== 'fewer than 5' ? figure.yes : '', figure.people];
}
