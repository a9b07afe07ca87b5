import type { Decimal } from '@concord/money';
import { dayNames, type Season, type TimeWindow } from '@concord/period';
import { list, mapped, object, optional, refuse, type Shape } from './shape.ts';
import { notNegative, oneOf } from './scalars.ts';
import { type Where, where } from './where.ts';

/** A factor and when it holds: all that is named must. */
export interface Adjustment {
  readonly factor: Decimal;
  readonly where?: Where | undefined;
  readonly time?: TimeWindow | undefined;
  readonly season?: Season | undefined;
}

const clockTime: Shape<number> = {
  schema: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' },
  read: (value, place) => {
    if (typeof value !== 'string' || !/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)) return refuse(place, 'invalidTime', 'a time such as 18:00 is expected');
    return Number(value.slice(0, 2)) * 60 + Number(value.slice(3));
  },
};

const endOfDay = 24 * 60;

const window: Shape<TimeWindow> = mapped(object({ days: optional(list(oneOf(...dayNames), 7)), from: optional(clockTime), to: optional(clockTime) }), ({ days, from, to }) => ({
  ...(days && { days }),
  fromMinute: from ?? 0,
  toMinute: to ?? endOfDay,
}));

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthDay: Shape<string> = {
  schema: { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
  read: (value, place) => {
    const isDay = typeof value === 'string' && /^\d{2}-\d{2}$/.test(value) && Number(value.slice(3)) >= 1 && Number(value.slice(3)) <= (daysOfMonth[Number(value.slice(0, 2)) - 1] ?? 0);
    return isDay ? value : refuse(place, 'invalidSeason', 'a day of the year such as 12-01 is expected');
  },
};

export const adjustments: Shape<readonly Adjustment[]> = list(
  object({ factor: notNegative, where: optional(where), time: optional(window), season: optional(object({ from: monthDay, to: monthDay })) }),
  100,
);
