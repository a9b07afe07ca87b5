import fc from 'fast-check';
import { activeDays, contains, type Cycle, cycles, inSeason, inTimeWindow, instantOf, isTimeZone, nextPeriod, overlap, periodOf, periodsBetween, readInstant, toIso } from './index.ts';

const runs = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
const at = (text: string): number => readInstant(text) ?? NaN;

it.each([
  { cycle: 'monthly', timeZone: 'Europe/Madrid', instant: '2026-03-31T22:30:00Z', start: '2026-03-31T22:00:00.000Z', end: '2026-04-30T22:00:00.000Z', why: 'it is April already in Madrid' },
  { cycle: 'monthly', timeZone: 'Europe/Madrid', instant: '2026-03-15T00:00:00Z', start: '2026-02-28T23:00:00.000Z', end: '2026-03-31T22:00:00.000Z', why: 'March loses an hour' },
  { cycle: 'daily', timeZone: 'Europe/Berlin', instant: '2026-03-29T12:00:00Z', start: '2026-03-28T23:00:00.000Z', end: '2026-03-29T22:00:00.000Z', why: 'a day of 23 hours' },
  { cycle: 'daily', timeZone: 'Africa/Cairo', instant: '2026-04-24T12:00:00Z', start: '2026-04-23T22:00:00.000Z', end: '2026-04-24T21:00:00.000Z', why: 'midnight is skipped' },
  { cycle: 'daily', timeZone: 'America/Havana', instant: '2026-11-01T12:00:00Z', start: '2026-11-01T04:00:00.000Z', end: '2026-11-02T05:00:00.000Z', why: 'midnight happens twice, the first counts' },
  { cycle: 'weekly', timeZone: 'UTC', instant: '2026-03-01T23:59:59Z', start: '2026-02-23T00:00:00.000Z', end: '2026-03-02T00:00:00.000Z', why: 'weeks begin on Monday' },
  { cycle: 'quarterly', timeZone: 'Asia/Kolkata', instant: '2026-03-31T18:30:00Z', start: '2026-03-31T18:30:00.000Z', end: '2026-06-30T18:30:00.000Z', why: 'the start belongs to the quarter' },
] satisfies { cycle: Cycle; timeZone: string; instant: string; start: string; end: string; why: string }[])('$cycle in $timeZone at $instant: $why', ({ cycle, timeZone, instant, start, end }) => {
  const period = periodOf({ cycle, timeZone }, at(instant));
  expect([toIso(period.start), toIso(period.end)]).toEqual([start, end]);
});

it('cuts time without gap or overlap', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Helsinki', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Sao_Paulo');
  fc.assert(
    fc.property(fc.constantFrom(...cycles), zones, fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2037-01-01T00:00:00Z') }), (cycle, timeZone, instant) => {
      const calendar = { cycle, timeZone };
      const period = periodOf(calendar, instant);
      expect(contains(period, instant)).toBe(true);
      expect(nextPeriod(calendar, period).start).toBe(period.end);
      expect(periodsBetween(calendar, instant, period.end)).toBe(1);
    }),
    { numRuns: runs },
  );
});

it.each([
  { start: '2026-01-05T00:00:00Z', end: undefined, active: 31, why: 'active throughout' },
  { start: '2026-03-16T00:00:00Z', end: undefined, active: 16, why: 'the first day counts' },
  { start: '2026-03-16T18:00:00Z', end: undefined, active: 16, why: 'whenever on that day it began' },
  { start: '2026-03-31T23:30:00Z', end: undefined, active: 1, why: 'one day is left' },
  { start: '2026-03-16T08:00:00Z', end: '2026-03-20T08:00:00Z', active: 4, why: 'the last does not count' },
  { start: '2026-03-16T08:00:00Z', end: '2026-03-16T20:00:00Z', active: 1, why: 'begun and ended on one day' },
  { start: '2026-04-01T00:00:00Z', end: undefined, active: 0, why: 'begun after the period' },
  { start: '2026-01-05T00:00:00Z', end: '2026-03-01T00:00:00Z', active: 0, why: 'ended before it' },
])('$active of 31 days from $start to $end: $why', ({ start, end, active }) => {
  const march = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, at('2026-03-10T00:00:00Z'));
  expect(activeDays('UTC', march, at(start), end === undefined ? undefined : at(end))).toEqual({ active, total: 31 });
});

const weekend = { days: ['Sat', 'Sun'], fromMinute: 18 * 60, toMinute: 2 * 60 } as const;
it.each([
  { instant: '2026-03-07T17:00:00Z', inside: true, why: 'Saturday 19:00 in Helsinki' },
  { instant: '2026-03-07T23:30:00Z', inside: true, why: 'Sunday 01:30, opened on Saturday' },
  { instant: '2026-03-08T00:00:00Z', inside: false, why: 'the end is exclusive' },
  { instant: '2026-03-08T23:59:00Z', inside: true, why: 'Monday 01:59, opened on Sunday' },
  { instant: '2026-03-06T22:30:00Z', inside: false, why: 'Saturday 00:30 would have opened on Friday' },
])('$instant in a weekend evening window is $inside: $why', ({ instant, inside }) => expect(inTimeWindow(weekend, 'Europe/Helsinki', at(instant))).toBe(inside));

it.each([
  { instant: '2026-12-31T12:00:00Z', inside: true, why: 'before the new year' },
  { instant: '2027-01-07T23:00:00Z', inside: true, why: 'the last day counts' },
  { instant: '2027-01-08T00:00:00Z', inside: false, why: 'the day after' },
  { instant: '2026-11-30T23:00:00Z', inside: false, why: 'the day before' },
])('$instant in a season over the new year is $inside: $why', ({ instant, inside }) => expect(inSeason({ from: '12-01', to: '01-07' }, 'UTC', at(instant))).toBe(inside));

it.each(['2026-02-30T00:00:00Z', '2026-03-01', '2026-03-01T00:00:00', '2026-13-01T00:00:00Z', 5, null])('reads no instant from %p', (value) => expect(readInstant(value)).toBeUndefined());
it.each(['Europe/Atlantis', '+01:00', '', '../etc'])('%p is no time zone', (zone) => expect(isTimeZone(zone)).toBe(false));
it('knows when spans overlap', () => expect([overlap({ start: 0, end: 5 }, { start: 5 }), overlap({ start: 0 }, { start: 9, end: 10 })]).toEqual([false, true]));

it.each([
  { wall: '2026-03-01T12:00:00Z', instant: '2026-03-01T11:00:00.000Z', why: 'an hour before UTC in winter' },
  { wall: '2026-10-25T02:30:00Z', instant: '2026-10-25T00:30:00.000Z', why: 'shown twice, the first counts' },
  { wall: '2026-03-29T02:30:00Z', instant: '2026-03-29T01:30:00.000Z', why: 'never shown: as long behind the skip' },
])('the clocks of Madrid show $wall at $instant: $why', ({ wall, instant }) => expect(toIso(instantOf('Europe/Madrid', at(wall)))).toBe(instant));
