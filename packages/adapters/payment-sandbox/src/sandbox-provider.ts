import { conflict, unavailable } from '@concord/errors';
import type { PaymentProvider, ProviderAnswer, ProviderMoney, ProviderOrder } from '@concord/payment-port';
import { isAbove, less, plus } from './exact-amount.ts';

type Act = 'authorise' | 'capture' | 'refund' | 'payout';

/** Where the line breaks: before the provider has the order, or before its answer is back. */
export type Trouble = 'before' | 'after';

export interface SandboxOptions {
  /** Asked at each call, by its kind and key. */
  readonly trouble?: (call: Act | 'status', key: string) => Trouble | undefined;
}

/** What really moved, once for each order. */
interface Movement {
  readonly act: Act;
  readonly key: string;
  readonly amount: ProviderMoney;
}

export interface SandboxProvider extends PaymentProvider {
  readonly movements: () => readonly Movement[];
}

interface Known extends Movement {
  /** All that was asked for, to know a key that is used for something else. */
  readonly asked: string;
  /** Key of what it builds on. */
  readonly upon?: string;
  answer: ProviderAnswer;
}

/**
 * A provider in memory that moves no money. It declines a method or account whose name holds `declined`, and leaves one whose name holds `pending` open
 * until it is asked again. Whoever wants to see it fail says where.
 */
export function sandboxProvider({ trouble = () => undefined }: SandboxOptions = {}): SandboxProvider {
  const orders = new Map<string, Known>();

  async function reached<T>(call: Act | 'status', key: string, work: () => T): Promise<T> {
    const where = trouble(call, key);
    if (where === 'before') throw away(key);
    const answer = work();
    if (where === 'after') throw away(key);
    return answer;
  }

  const upTo = (act: Act, upon: string): ProviderMoney['value'] => [...orders.values()].filter((one) => one.act === act && one.upon === upon && one.answer.state !== 'declined').reduce((sum, { amount }) => plus(sum, amount.value), '0');

  /** @throws DomainError where what it builds on is not there or is less */
  function assertCovered(act: Act, upon: string, amount: ProviderMoney): void {
    const base = orders.get(upon);
    if (base?.act !== (act === 'capture' ? 'authorise' : 'capture') || base.answer.state !== 'succeeded') throw conflict(act === 'capture' ? 'notAuthorised' : 'notCaptured', `there is no ${upon} to ${act}`);
    const left = less(base.amount.value, upTo(act, upon));
    if (base.amount.unit !== amount.unit || isAbove(amount.value, left)) throw conflict('tooMuch', `${upon} has ${left} ${base.amount.unit} left to ${act}, not ${amount.value} ${amount.unit}`);
  }

  const taken = (act: Act, { key, amount }: ProviderOrder, about: { readonly name: string; readonly upon?: string }) => reached(act, key, () => {
    const asked = JSON.stringify([act, amount, about]);
    const known = orders.get(key);
    if (known && known.asked !== asked) throw conflict('keyReused', `${key} stands for another order`);
    if (known) return decided(known);
    if (about.upon !== undefined) assertCovered(act, about.upon, amount);
    const answer = answerTo(about.name, `sandbox-${orders.size + 1}`);
    orders.set(key, { act, key, amount, asked, answer, ...(about.upon !== undefined && { upon: about.upon }) });
    return answer;
  });

  return {
    authorise: (order) => taken('authorise', order, { name: order.method }),
    capture: (order) => taken('capture', order, { name: '', upon: order.authorisation }),
    refund: (order) => taken('refund', order, { name: '', upon: order.capture }),
    payout: (order) => taken('payout', order, { name: order.account }),
    status: (key) => reached('status', key, () => { const known = orders.get(key); return known && decided(known); }),
    movements: () => [...orders.values()].filter(({ act, answer }) => act !== 'authorise' && answer.state !== 'declined').map(({ act, key, amount }) => ({ act, key, amount })),
  };
}

const away = (key: string) => unavailable('providerAway', `no answer came for ${key}`);

function answerTo(name: string, reference: string): ProviderAnswer {
  if (name.includes('declined')) return { reference, state: 'declined', reason: `${name} is declined by the sandbox` };
  return { reference, state: name.includes('pending') ? 'pending' : 'succeeded' };
}

/** What was pending is decided when it is asked for again. */
function decided(known: Known): ProviderAnswer {
  if (known.answer.state === 'pending') known.answer = { ...known.answer, state: 'succeeded' };
  return known.answer;
}
