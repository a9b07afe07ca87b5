import type { PaymentProvider } from './payment-provider.ts';

/** A provider under test, and the names by which it behaves in one way or another. */
export interface ProviderUnderTest {
  readonly provider: PaymentProvider;
  readonly methods: { readonly good: string; readonly declined: string; readonly pending: string };
}

const eur = (value: string) => ({ unit: 'EUR', value });
const codeOf = (attempt: Promise<unknown>): Promise<unknown> => attempt.then(() => 'done', (error: unknown) => (error as { readonly code?: unknown }).code);

/** What every payment provider promises. Run by each adapter's tests. */
export function paymentProviderConformance(name: string, given: () => Promise<ProviderUnderTest>): void {
  describe(`${name} keeps the promises of a payment provider`, () => {
    let provider: PaymentProvider;
    let methods: ProviderUnderTest['methods'];
    beforeEach(async () => { ({ provider, methods } = await given()); });

    const authorised = (key: string, value = '10.00', method = methods.good) => provider.authorise({ key, amount: eur(value), method });
    async function captured(value = '10.00'): Promise<void> {
      await authorised('a', value);
      expect((await provider.capture({ key: 'c', amount: eur(value), authorisation: 'a' })).state).toBe('succeeded');
    }

    it('authorises, captures and refunds in parts', async () => {
      expect((await authorised('a')).state).toBe('succeeded');
      expect((await provider.capture({ key: 'c', amount: eur('7.50'), authorisation: 'a' })).state).toBe('succeeded');
      expect((await provider.refund({ key: 'r1', amount: eur('7.49'), capture: 'c' })).state).toBe('succeeded');
      expect((await provider.refund({ key: 'r2', amount: eur('0.01'), capture: 'c' })).state).toBe('succeeded');
    });

    it('answers a key as before, however often and at once it is asked', async () => {
      const answers = await Promise.all([authorised('a'), authorised('a'), authorised('a')]);
      expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
      const order = { key: 'p', amount: eur('5'), account: methods.good };
      expect(await provider.payout(order)).toEqual(await provider.payout(order));
      expect(await provider.status('p')).toEqual(await provider.payout(order));
    });

    it('takes a key for one order alone', async () => {
      await authorised('a');
      expect(await codeOf(authorised('a', '11.00'))).toBe('keyReused');
      expect(await codeOf(provider.payout({ key: 'a', amount: eur('10.00'), account: methods.good }))).toBe('keyReused');
    });

    it('declines with a reason, and nothing can be taken then', async () => {
      const { state, reason = '' } = await authorised('a', '10.00', methods.declined);
      expect([state, reason.length > 0]).toEqual(['declined', true]);
      expect(await codeOf(provider.capture({ key: 'c', amount: eur('1'), authorisation: 'a' }))).toBe('notAuthorised');
      expect((await provider.payout({ key: 'p', amount: eur('1'), account: methods.declined })).state).toBe('declined');
    });

    it('says by its key what was pending when it is decided', async () => {
      expect((await authorised('a', '10.00', methods.pending)).state).toBe('pending');
      const later = await provider.status('a');
      expect(later?.state).toBe('succeeded');
      expect(await authorised('a', '10.00', methods.pending)).toEqual(later);
    });

    it('knows nothing of a key that it never had', async () => {
      expect(await provider.status('never')).toBeUndefined();
    });

    it.each([
      { why: 'captured than was set aside', ask: async () => { await authorised('a'); return provider.capture({ key: 'c', amount: eur('10.01'), authorisation: 'a' }); } },
      { why: 'captured in two parts than was set aside', ask: async () => { await captured('10.00'); return provider.capture({ key: 'c2', amount: eur('0.01'), authorisation: 'a' }); } },
      { why: 'refunded than was taken', ask: async () => { await captured(); return provider.refund({ key: 'r', amount: eur('10.01'), capture: 'c' }); } },
      { why: 'refunded in parts than was taken', ask: async () => { await captured(); await provider.refund({ key: 'r1', amount: eur('9.99'), capture: 'c' }); return provider.refund({ key: 'r2', amount: eur('0.02'), capture: 'c' }); } },
    ])('lets no more be $why', async ({ ask }) => {
      expect(await codeOf(ask())).toBe('tooMuch');
    });

    it('refunds nothing that was not taken', async () => {
      expect(await codeOf(provider.refund({ key: 'r', amount: eur('1'), capture: 'none' }))).toBe('notCaptured');
    });
  });
}
