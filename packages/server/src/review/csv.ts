import type { MailWords } from '@micromoment/delivery';
import type { PastReview, ReviewPage } from '@micromoment/wire';
import { dayOf, tableNamed, type Row } from '../door/table.ts';

/** The figures of a review page as one table a spreadsheet reads, in its reader's language: what one may see on the page, and nothing more. */
export function figuresAsCsv({ blueprint, flow, trend, slopes, signals, history }: ReviewPage, say: MailWords): Response {
  const rows: readonly Row[] = [
    [say.csvFigure, say.csvAbout, say.csvFrom, say.csvCount, say.csvOf, say.csvLow, say.csvHigh, say.csvMeans],
    ...flow
      .filter(({ shown }) => shown)
      .map(({ title, met, stopped, low, high }): Row => [say.stoppedThere, title, '', stopped, met, percent(low), percent(high), say.countedFlow]),
    ...trend.map(({ at, met, stopped }): Row => [say.stoppedByWeek, say.everyMoment, dayOf(at), stopped, met, '', '', say.countedTrend]),
    ...signals
      .filter(({ shown }) => shown)
      .map(({ title, moment, numerator, denominator, means }): Row => {
        const about = flow.find((step) => step.moment === moment)?.title ?? say.everyMoment;
        return [title, about, '', numerator, denominator, '', '', means];
      }),
    ...slopes.flatMap(({ of, from, to, people }): readonly Row[] => {
      const means = say[`csvSlope.${of}`];
      return [
        [say.csvBefore, say.everyMoment, '', tenth(from), people, '', '', means],
        [say.csvNow, say.everyMoment, '', tenth(to), people, '', '', means],
      ];
    }),
    ...history.map((past) => decisionRow(past, say)),
  ];
  return tableNamed(`${blueprint.id}-figures`, rows);
}

/** What was decided, when and why, and what stands behind the verdict. */
const decisionRow = ({ decision, at, because, check }: PastReview, say: MailWords): Row => [
  say.csvDecision,
  decision,
  dayOf(at),
  '',
  '',
  '',
  '',
  [because, check?.sentence, check?.meanwhile?.sentence].filter(Boolean).join(' '),
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const tenth = (value: number): number => Math.round(value * 10) / 10;
