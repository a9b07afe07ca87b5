import { readInstant } from '@concord/period';
import { parseAgreement } from '@concord/terms';
import { dueRuns } from './due-runs.ts';

const at = (text: string): number => readInstant(text) ?? NaN;

const agreement = (id: string, cycle: string, timeZone: string, from = '2026-01-01T00:00:00Z') => parseAgreement({
  id, agreementPeriod: { startDateTime: from }, engagedParty: [{ id: 'p', role: 'p' }],
  agreementItem: [{ termOrCondition: [{ '@type': 'SettlementTerms', id: 's', cycle, timeZone, currency: 'EUR' }] }],
});

const agreements = new Map([
  ['month', [agreement('month', 'monthly', 'UTC')]],
  ['alike', [agreement('alike', 'monthly', 'UTC')]],
  ['berlin', [agreement('berlin', 'monthly', 'Europe/Berlin')]],
  ['week', [agreement('week', 'weekly', 'UTC')]],
  ['quarter', [agreement('quarter', 'quarterly', 'UTC')]],
  ['late', [agreement('late', 'monthly', 'UTC', '2026-04-10T00:00:00Z')]],
]);
const months = new Set(['month', 'alike', 'berlin', 'late']);

describe('dueRuns', () => {
  it.each([
    { why: 'nothing has ended yet', after: '2026-03-10T00:00:00Z', until: '2026-03-31T21:59:59Z', wanted: months, due: [] },
    { why: 'Berlin’s month ends two hours before UTC’s', after: '2026-03-10T00:00:00Z', until: '2026-03-31T22:00:00Z', wanted: months, due: ['berlin until 2026-03-31T22:00:00.000Z'] },
    { why: 'the same period is closed together', after: '2026-03-10T00:00:00Z', until: '2026-04-01T00:00:00Z', wanted: months, due: ['berlin until 2026-03-31T22:00:00.000Z', 'month, alike until 2026-04-01T00:00:00.000Z'] },
    { why: 'of each agreement the oldest comes first, from where it began', after: '2026-03-10T00:00:00Z', until: '2026-06-01T00:00:00Z', wanted: new Set(['month', 'late']), due: ['month until 2026-04-01T00:00:00.000Z', 'late until 2026-05-01T00:00:00.000Z'] },
    { why: 'what ends as the span begins does not end in it', after: '2026-03-02T00:00:00Z', until: '2026-03-09T00:00:00Z', wanted: new Set(['week']), due: ['week until 2026-03-09T00:00:00.000Z'] },
    { why: 'every cycle has its own end', after: '2026-03-30T00:00:00Z', until: '2026-04-06T00:00:00Z', wanted: new Set(['week', 'quarter', 'month']), due: ['quarter until 2026-04-01T00:00:00.000Z', 'month until 2026-04-01T00:00:00.000Z', 'week until 2026-04-06T00:00:00.000Z'] },
  ])('$why', ({ after, until, wanted, due }) => {
    const found = dueRuns({ agreements, closed: new Map() }, { after: at(after), until: at(until) }, wanted);
    const told = found.map((run) => `${run.agreements.join(', ')} until ${new Date(run.end).toISOString()}`);
    expect(told).toEqual(due);
  });

  it('goes on behind what is closed', () => {
    const closed = new Map([['month', new Set(['monthly:2026-03-01', 'monthly:2026-04-01'])]]);
    const [first, ...others] = dueRuns({ agreements, closed }, { after: at('2026-03-10T00:00:00Z'), until: at('2026-12-01T00:00:00Z') }, new Set(['month']));
    expect([first?.start, first?.end, others]).toEqual([at('2026-05-01T00:00:00Z'), at('2026-06-01T00:00:00Z'), []]);
  });
});
