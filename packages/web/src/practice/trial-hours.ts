import { clockFace, localTime, trialDeadline, trialTimes, type Instant, type TrialFacts, type TrialMoment, type TrialTimes } from '@micromoment/core';
import { larder, zone } from '../offline/device.ts';
import { reminderAt } from './reminder-at.ts';

/** By when a trial is to be tried: within so many hours of days that are worked on, or with the next meeting it is for. */
export function trialHours(trial: TrialMoment, plannedAt: Instant): TrialTimes {
  const { hours } = larder.value;
  if (!hours) return { until: trialDeadline(plannedAt, trial.within), remindAt: null, occasion: null };
  return trialTimes({ plannedAt, within: trial.within, availability: { ...hours, busy: [], taken: [] } });
}

/** What is kept of a trial that is planned now. @param reminder the time of day to be reminded at; empty for none */
export function trialFacts(trial: TrialMoment, plannedAt: Instant, reminder: string): TrialFacts {
  const { until, occasion } = trialHours(trial, plannedAt);
  return { until, remindAt: reminderAt(reminder, plannedAt, until, zone.value), ...(occasion && { occasion: occasion.from }) };
}

/** The time of day to remind of it, such as `14:30`; nothing where no meeting says so. */
export function reminderBefore(trial: TrialMoment, plannedAt: Instant): string | undefined {
  const { remindAt } = trialHours(trial, plannedAt);
  const { hours } = larder.value;
  return remindAt === null || !hours ? undefined : clockFace(localTime(remindAt, hours.zone).minuteOfDay);
}
