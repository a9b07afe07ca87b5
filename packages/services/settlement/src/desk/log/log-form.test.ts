import { packOf, unpacked } from '@concord/storage-port';
import { loggedEvents, type LoggedEvent } from '../event-log.ts';
import { logForm } from './log-form.ts';

const bond = { agreement: 'deal', version: '1', term: 'traffic', payer: 'buyer', payee: 'seller', unit: 'EUR', amount: '6.91', quantity: '553', period: 'monthly:2026-03-01' };
const charge = { kind: 'charge' as const, quantity: '553', counted: '560', billed: '550', parts: [{ from: '0', price: '0.01', quantity: '500' }, { from: '500', price: '0.02', quantity: '50' }], per: '1', factors: ['1.5'] };
const share = { kind: 'share' as const, gross: '6.91', deducted: '1', parts: [{ base: '5.91', percent: '12.5' }] };
const choice = { kind: 'tier' as const, version: '1', term: 'traffic', payer: 'buyer', payee: 'seller', tier: 1 };
const entries = [{ key: 'sum|deal|monthly:2026-03-01|total|traffic|buyer|seller', add: { quantity: '0', events: 1 } }, { key: 'sum|deal|monthly:2026-03-01|shareBase|shares|seller|EUR', add: { amount: '0', events: -1 } }];

const record = { kind: 'usage' as const, id: '1', at: Date.UTC(2026, 2, 1), usageType: 'data', relatedParty: [{ id: 'buyer', role: 'buyer' }], characteristics: { volume: '553' } };

const logged = (event: Partial<LoggedEvent>): LoggedEvent => ({
  id: 'Usage/1', source: 'Usage/1', kind: 'usage', occurrence: '1', at: '2026-03-01T00:00:00.000Z', obligations: [], entries, charges: [], ...event,
});

it.each<{ why: string; event: Partial<LoggedEvent> }>([
  { why: 'a usage record', event: { event: record } },
  { why: 'a usage record with a product, of nobody with a role', event: { event: { ...record, relatedParty: [{ id: 'buyer' }], product: 'line-1' } } },
  { why: 'a usage record that is logged under another time', event: { event: { ...record, at: record.at + 1 }, charges: [] } },
  { why: 'a usage record whose characteristics are no texts', event: { event: { ...record, characteristics: { volume: 553, open: true, ['__proto__']: 'own', nothing: null, many: ['553'] } } } },
  { why: 'an event that touches other sums', event: { entries: entries.slice(1), obligations: [{ ...bond, detail: charge }] } },
  { why: 'a charge', event: { obligations: [{ ...bond, detail: charge }] } },
  { why: 'a charge with a minimum and a rate', event: { obligations: [{ ...bond, detail: { ...charge, minimum: '1', exchangeRate: '1.1' } }] } },
  { why: 'a share', event: { obligations: [{ ...bond, detail: share }] } },
  { why: 'a share of what was exchanged', event: { obligations: [{ ...bond, detail: { ...share, charged: [{ amount: '1', unit: 'USD', exchangeRate: '0.9' }] } }] } },
  { why: 'what is late and open until the close', event: { late: true, obligations: [{ ...bond, belongsTo: 'monthly:2026-02-01', onlyIf: [choice], detail: charge }, { ...bond, detail: charge }] } },
  { why: 'a reversal', event: { id: 'withdrawal-Usage/1', kind: 'reversal', takesBack: { event: 'Usage/1', from: '0', to: '1' }, since: { deal: 1 } } },
  { why: 'a record that was rated anew', event: { id: 'Usage/1~1', superseded: [{ agreement: 'deal', until: 1, obligations: [{ ...bond, detail: share }], entries }] } },
  { why: 'what nothing came of', event: { source: 'ProductOrder/7', occurrence: '7-1', kind: 'order', suspended: 'noTerm', entries: [] } },
])('a pack gives back $why as it was', ({ event }) => {
  const pack = packOf([{ document: logged({ id: 'A' }), parties: [] }, { document: logged(event), parties: ['buyer'] }], loggedEvents);
  expect(unpacked(pack, logForm).map(({ document }) => document)).toEqual([logged({ id: 'A' }), logged(event)]);
});
