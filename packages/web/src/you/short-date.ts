import type { Instant, Zone } from '@micromoment/core';
import { intlTag } from '../words/language.ts';

/** The day of an instant as short as it stays plain: "24 Nov 2026". */
export const shortDate = (at: Instant, zone: Zone): string => new Intl.DateTimeFormat(intlTag(), { timeZone: zone, dateStyle: 'medium' }).format(at);
