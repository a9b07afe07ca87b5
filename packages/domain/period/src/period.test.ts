import fc from 'fast-check';
import { activeDays, activeDaysOf, contains, type Cycle, cycles, dayOf, inSeason, inTimeWindow, instantOf, isTimeZone, nextPeriod, overlap, periodOf, periodOfKey, periodsBetween, readInstant, toIso } from './index.ts';

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
      expect(periodOfKey(calendar, period.key)).toEqual(period);
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
  { start: '2026-03-01T00:00:00Z', end: '2026-03-01T00:00:00Z', active: 0, why: 'ended as it began' },
  { start: '2026-03-01T00:00:00Z', end: '2026-03-01T12:00:00Z', active: 1, why: 'ended on the day it began, the first of the period' },
  { start: '2026-02-01T00:00:00Z', end: '2026-03-01T12:00:00Z', active: 0, why: 'ended on the first day, begun before' },
  { start: '2026-04-02T00:00:00Z', end: '2026-04-01T00:00:00Z', active: 0, why: 'ended before it began' },
  { start: '2026-03-10T12:00:00Z', end: '2026-03-10T09:00:00Z', active: 0, why: 'ended before it began, on one day' },
])('$active of 31 days from $start to $end: $why', ({ start, end, active }) => {
  const march = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, at('2026-03-10T00:00:00Z'));
  expect(activeDays('UTC', march, at(start), end === undefined ? undefined : at(end))).toEqual({ active, total: 31 });
});

it.each([
  { spans: [['2026-01-01T00:00:00Z', '2026-03-10T00:00:00Z'], ['2026-03-20T00:00:00Z']], active: 21, why: 'ten days were left out' },
  { spans: [['2026-01-01T00:00:00Z', '2026-03-10T15:00:00Z'], ['2026-03-20T09:00:00Z']], active: 21, why: 'the day it ended on is left out, the day it began again counts' },
  { spans: [['2026-01-01T00:00:00Z', '2026-03-10T15:00:00Z'], ['2026-03-10T17:00:00Z']], active: 31, why: 'it began again on the same day' },
  { spans: [['2026-03-10T08:00:00Z', '2026-03-10T09:00:00Z'], ['2026-03-10T10:00:00Z', '2026-03-10T11:00:00Z']], active: 1, why: 'one day counts once' },
  { spans: [['2026-01-01T00:00:00Z', '2026-02-10T00:00:00Z'], ['2026-04-02T00:00:00Z']], active: 0, why: 'nothing of it lies in the period' },
  { spans: [], active: 0, why: 'there is none' },
])('$active of 31 days in several spans: $why', ({ spans, active }) => {
  const march = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, at('2026-03-10T00:00:00Z'));
  expect(activeDaysOf('UTC', march, spans.map(([start = '', end]) => ({ start: at(start), ...(end !== undefined && { end: at(end) }) })))).toEqual({ active, total: 31 });
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

it.each([
  { instant: '2026-03-09T07:59:59Z', inside: false, why: 'before it opens' },
  { instant: '2026-03-09T08:00:00Z', inside: true, why: 'as it opens' },
  { instant: '2026-03-09T17:59:59Z', inside: true, why: 'the last second' },
  { instant: '2026-03-09T18:00:00Z', inside: false, why: 'the end is exclusive' },
  { instant: '2026-03-10T12:00:00Z', inside: false, why: 'on a Tuesday' },
])('$instant in a window of Monday from 8 to 18 is $inside: $why', ({ instant, inside }) => expect(inTimeWindow({ days: ['Mon'], fromMinute: 480, toMinute: 1080 }, 'UTC', at(instant))).toBe(inside));

it.each([
  { instant: '2026-03-08T18:00:00Z', inside: true, why: 'as it opens' },
  { instant: '2026-03-10T17:59:00Z', inside: true, why: 'all day round, where it ends as it began' },
])('$instant in a window of every day from 18 to 18 is $inside: $why', ({ instant, inside }) => expect(inTimeWindow({ fromMinute: 1080, toMinute: 1080 }, 'UTC', at(instant))).toBe(inside));

it.each([
  { instant: '2026-05-31T23:59:59Z', inside: false, why: 'the day before' },
  { instant: '2026-06-01T00:00:00Z', inside: true, why: 'the first day counts' },
  { instant: '2026-07-15T12:00:00Z', inside: true, why: 'in the middle' },
  { instant: '2026-08-31T23:59:59Z', inside: true, why: 'the last day counts' },
  { instant: '2026-09-01T00:00:00Z', inside: false, why: 'the day after' },
])('$instant in the summer is $inside: $why', ({ instant, inside }) => expect(inSeason({ from: '06-01', to: '08-31' }, 'UTC', at(instant))).toBe(inside));

it('knows a season of one day, and one that begins as it ends over the new year', () =>
  expect([inSeason({ from: '12-24', to: '12-24' }, 'UTC', at('2026-12-25T00:00:00Z')), inSeason({ from: '12-24', to: '12-24' }, 'UTC', at('2026-12-24T12:00:00Z')), inSeason({ from: '12-01', to: '01-07' }, 'UTC', at('2026-12-01T00:00:00Z'))]).toEqual([false, true, true]));

it.each([
  { text: '2026-03-01T00:00Z', iso: '2026-03-01T00:00:00.000Z', why: 'seconds may be left out' },
  { text: '2026-03-01T00:00:30Z', iso: '2026-03-01T00:00:30.000Z', why: 'or given' },
  { text: '2026-03-01T00:00:30.5Z', iso: '2026-03-01T00:00:30.500Z', why: 'with a fraction' },
  { text: '2026-03-01T00:00:30.123456789Z', iso: '2026-03-01T00:00:30.123Z', why: 'of which milliseconds are kept' },
  { text: '2026-03-01T00:00:00+01:30', iso: '2026-02-28T22:30:00.000Z', why: 'an offset is taken off' },
  { text: '2026-03-01T00:00:00-05:00', iso: '2026-03-01T05:00:00.000Z', why: 'or added' },
])('reads $text: $why', ({ text, iso }) => expect(toIso(at(text))).toBe(iso));

it('writes each instant as what it is, whichever was written before it', () =>
  expect([0, 0, 1, 0, 86_400_000, 86_400_000].map(toIso)).toEqual([0, 0, 1, 0, 86_400_000, 86_400_000].map((instant) => new Date(instant).toISOString())));

it.each([
  '2026-02-30T00:00:00Z', '2026-03-01', '2026-03-01T00:00:00', '2026-13-01T00:00:00Z', '2026-03-01T25:00:00Z', '+002026-03-01T00:00:00Z', '2026-03-01T00:00:00Z ', '2026-03-01T00:00:00.1234567890Z',
  '2026-03-01T00:00:00.Z', '2026-03-01T00:00:00+1:00', '2026-03-01T00:00:00+01:0', '2026-03-01T00:00:00+0100', '2026-03-01T00:00:00 01:00', 5, null, ['2026-03-01T00:00:00Z'],
])('reads no instant from %p', (value) => expect(readInstant(value)).toBeUndefined());

it.each(['Europe/Atlantis', '+01:00', '', '../etc', 'U', 'UTC ', ' UTC', `A${'a'.repeat(61)}`])('%p is no time zone', (zone) => expect(isTimeZone(zone)).toBe(false));
it.each(['UTC', 'Europe/Helsinki', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'Europe/Helsinki'])('%p is a time zone', (zone) => expect(isTimeZone(zone)).toBe(true));
it('refuses periods of a time zone that is none', () => expect(() => periodOf({ cycle: 'daily', timeZone: 'Europe/Atlantis' }, 0)).toThrow('Europe/Atlantis is not an IANA time zone'));

it.each([
  { span: { start: 10, end: 20 }, holds: [10, 19], lacks: [9, 20] },
  { span: { start: 10 }, holds: [10, 1e15], lacks: [9] },
])('$span holds its start and not its end', ({ span, holds, lacks }) => expect([holds.map((one) => contains(span, one)), lacks.map((one) => contains(span, one))]).toEqual([holds.map(() => true), lacks.map(() => false)]));

it.each([
  { a: { start: 0, end: 5 }, b: { start: 5 }, why: 'one begins as the other ends', meet: false },
  { a: { start: 0 }, b: { start: 9, end: 10 }, why: 'one has no end', meet: true },
  { a: { start: 10 }, b: { start: 9, end: 10 }, why: 'it begins as the other ends', meet: false },
  { a: { start: 0, end: 5 }, b: { start: 4, end: 9 }, why: 'a moment is in both', meet: true },
  { a: { start: 0, end: 5 }, b: { start: 7, end: 9 }, why: 'they lie apart', meet: false },
  { a: { start: 0 }, b: { start: 7 }, why: 'neither ends', meet: true },
])('whether spans overlap where $why: $meet', ({ a, b, meet }) => expect([overlap(a, b), overlap(b, a)]).toEqual([meet, meet]));

it('names a period by its cycle and its first day, a day by its date', () => {
  const madrid = { cycle: 'monthly', timeZone: 'Europe/Madrid' } as const;
  expect(periodOf(madrid, at('2026-03-31T22:30:00Z')).key).toBe('monthly:2026-04-01');
  expect([dayOf('Europe/Madrid', at('2026-03-31T22:30:00Z')), dayOf('UTC', at('2026-03-31T22:30:00Z'))]).toEqual(['2026-04-01', '2026-03-31']);
});

it('gives the period of an instant whatever was asked for before', () => {
  const calendar = { cycle: 'daily', timeZone: 'UTC' } as const;
  const keys = ['2026-03-02T00:00:00Z', '2026-03-01T23:59:59Z', '2026-03-03T00:00:00Z', '2026-03-02T00:00:00Z'].map((text) => periodOf(calendar, at(text)).key);
  expect(keys).toEqual(['daily:2026-03-02', 'daily:2026-03-01', 'daily:2026-03-03', 'daily:2026-03-02']);
});

it('remembers as many offsets as a busy zone needs, and no more: a long walk through time stays right', () => {
  const halfHours = Array.from({ length: 21_000 }, (_, index) => at('2025-01-01T00:00:00Z') + index * 1_800_000);
  const wrong = halfHours.filter((one) => dayOf('Asia/Kathmandu', one) !== toIso(one + 20_700_000).slice(0, 10));
  expect(wrong).toEqual([]);
});

it.each([
  { wall: '2026-03-01T12:00:00Z', instant: '2026-03-01T11:00:00.000Z', why: 'an hour before UTC in winter' },
  { wall: '2026-10-25T02:30:00Z', instant: '2026-10-25T00:30:00.000Z', why: 'shown twice, the first counts' },
  { wall: '2026-03-29T02:30:00Z', instant: '2026-03-29T01:30:00.000Z', why: 'never shown: as long behind the skip' },
])('the clocks of Madrid show $wall at $instant: $why', ({ wall, instant }) => expect(toIso(instantOf('Europe/Madrid', at(wall)))).toBe(instant));
