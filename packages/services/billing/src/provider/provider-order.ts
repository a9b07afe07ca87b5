import { isDomainError } from '@concord/errors';
import { decimal, type WireMoney } from '@concord/money';
import type { PaymentProvider, ProviderAnswer, ProviderMoney } from '@concord/payment-port';
import type { EntityRef, Resource } from '@concord/resource';

/** TMF676 channels by which a payment, a payout or a refund goes: a provider moves the money, and no bank file does. */
export const providerChannel = 'paymentProvider';
export const payoutChannel = 'paymentProviderPayout';
export const providerChannels: readonly string[] = [providerChannel, payoutChannel];

/** What a provider is asked of a payment or refund (TMF676). */
export interface Moved extends Resource {
  readonly status?: string;
  readonly channel?: EntityRef;
  readonly totalAmount: WireMoney;
  /** Of a payout: where it goes. */
  readonly account?: EntityRef;
  readonly paymentMethod?: { readonly id?: string; readonly name?: string };
  /** Of a refund: the payment that it gives back. */
  readonly payment?: EntityRef;
  /** Extension: how often the provider was asked again. */
  readonly providerAskCount?: number;
  /** Extension: when it is asked next by itself. */
  readonly providerAskDate?: string;
  /** Since when it is as it is. */
  readonly statusDate?: string;
}

/** What is known of an order; `unknown` where no answer came. */
export interface Outcome {
  readonly state: ProviderAnswer['state'] | 'unknown';
  readonly reference?: string;
  readonly reason?: string;
}

export const isWithProvider = ({ status, channel }: Pick<Moved, 'status' | 'channel'>): boolean => status === 'pending' && channel !== undefined && providerChannels.includes(channel.id);

/** What the provider says to an order now, whether it had it before or not. */
export async function outcomeOf(moved: Moved, tenant: string, provider: PaymentProvider | undefined): Promise<Outcome> {
  if (!provider) return { state: 'declined', reason: 'this installation has no payment provider' };
  try {
    return await asked(moved, tenant, provider);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    // A conflict says that it cannot be; of anything else nobody knows whether it happened.
    return { state: error.kind === 'conflict' ? 'declined' : 'unknown', reason: error.message };
  }
}

async function asked(moved: Moved, tenant: string, provider: PaymentProvider): Promise<ProviderAnswer> {
  const keyOf = (id: string, step: string): string => `${tenant}:${id}:${step}`;
  const order = (step: string): { readonly key: string; readonly amount: ProviderMoney } => ({ key: keyOf(moved.id, step), amount: { unit: moved.totalAmount.unit, value: decimal(moved.totalAmount.value).toFixed() } });
  const once = async (key: string, act: () => Promise<ProviderAnswer>): Promise<ProviderAnswer> => (await provider.status(key)) ?? act();
  const { payment, channel, account, paymentMethod } = moved;
  if (payment) return once(order('refund').key, () => provider.refund({ ...order('refund'), capture: keyOf(payment.id, 'capture') }));
  if (channel?.id === payoutChannel) return once(order('payout').key, () => provider.payout({ ...order('payout'), account: account?.id ?? '' }));
  const authorised = await once(order('authorise').key, () => provider.authorise({ ...order('authorise'), method: paymentMethod?.id ?? paymentMethod?.name ?? '' }));
  return authorised.state === 'succeeded' ? once(order('capture').key, () => provider.capture({ ...order('capture'), authorisation: order('authorise').key })) : authorised;
}
