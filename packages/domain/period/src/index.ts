export { contains, type Instant, overlap, readInstant, type Span, toIso } from './instant.ts';
export { activeDays, activeDaysOf, type Calendar, type Cycle, cycles, type DayCount, nextPeriod, periodOf, periodOfKey, periodsBetween, type SettlementPeriod } from './settlement-period.ts';
export { type DayName, dayNames, inSeason, inTimeWindow, type Season, type TimeWindow } from './time-window.ts';
export { dayMs, dayOf, instantOf, isTimeZone } from './zone.ts';
