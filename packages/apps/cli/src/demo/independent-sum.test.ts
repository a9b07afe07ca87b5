import type { UsageRecord } from '../case/case.ts';
import { independentSum } from './independent-sum.ts';
import { monthOf } from './month.ts';

const record = (usageDate: string, characteristics: Record<string, string>): UsageRecord => ({ id: usageDate, usageDate, usageType: '', relatedParty: [], characteristics });
const amounts = (month: Parameters<typeof independentSum>[0]) => Object.fromEntries(independentSum(month).outcome.lines.map(({ term, payee, amount }) => [`${term} ${payee}`, amount]));

/** What examples/cases/s1-smart-city.json has, worked out by hand there, beside the story's own hosting. */
const handChecked = {
  incidents: [record('2026-03-04T12:00:00Z', { count: '12' }), record('2026-03-09T22:30:00Z', { count: '5' }), record('2026-03-29T21:00:00Z', { count: '9' })],
  data: [record('2026-03-04T12:00:00Z', { gb: '700.123' }), record('2026-03-15T12:00:00Z', { gb: '512.500' }), record('2026-03-30T12:00:00Z', { gb: '333.333' })],
};

describe('the independent calculation', () => {
  it('comes to the hand-checked cents of the case', () => {
    expect(amounts(handChecked)).toEqual({
      'licence traffic': '1800.00', 'hosting telco': '220.00', 'incident safe': '2670.00',
      'dataShare env': '750.28', 'dataShare traffic': '170.05', 'dataFloor env': '149.72',
    });
  });

  it('tops nothing up that is above its floor', () => {
    expect(amounts({ incidents: [], data: [record('2026-03-04T12:00:00Z', { gb: '9000.000' })] })).not.toHaveProperty('dataFloor env');
  });
});

describe('the month', () => {
  const period = { startDateTime: '2026-03-01T00:00:00+01:00', endDateTime: '2026-04-01T00:00:00+02:00' };

  it('is the same every time', () => {
    expect(monthOf(period, 100)).toEqual(monthOf(period, 100));
  });

  it('stays in its period, in the order of its dates', () => {
    const times = monthOf(period, 100).data.map(({ usageDate }) => Date.parse(usageDate));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.every((time) => time >= Date.parse(period.startDateTime) && time < Date.parse(period.endDateTime))).toBe(true);
  });
});
