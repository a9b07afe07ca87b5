import { paymentProviderConformance } from '@concord/payment-port/conformance';
import { sandboxProvider, type Trouble } from './index.ts';

const methods = { good: 'card', declined: 'declined-card', pending: 'pending-card' };
paymentProviderConformance('the sandbox', async () => ({ provider: sandboxProvider(), methods }));

it.each<{ readonly where: Trouble; readonly moved: number }>([{ where: 'before', moved: 0 }, { where: 'after', moved: 1 }])('breaks $where an order, which is carried out once when it is asked for again', async ({ where, moved }) => {
  let isBroken = true;
  const provider = sandboxProvider({ trouble: () => (isBroken ? where : undefined) });
  const order = { key: 'p', amount: { unit: 'EUR', value: '5.00' }, account: 'DE1' };
  await expect(provider.payout(order)).rejects.toMatchObject({ code: 'providerAway' });
  expect(provider.movements()).toHaveLength(moved);
  isBroken = false;
  await provider.payout(order);
  expect(provider.movements()).toEqual([{ act: 'payout', key: 'p', amount: order.amount }]);
});
