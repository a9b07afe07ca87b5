import { setTimeout } from 'node:timers/promises';
import { isDomainError } from '@concord/errors';
import type { Handler, Message } from './bus.ts';

/** How a group is served: the rule of `Handler`, kept by every adapter through `deliver`. */
export interface DeliveryTerms {
  readonly handler: Handler;
  /** Failures of one message after which it is dead. */
  readonly deliveryLimit: number;
  /** Delay before the first repetition, in milliseconds; doubles with each one up to 30 s. */
  readonly retryDelayMs: number;
  /** Ends the repetitions; what is not settled by then belongs to the next consumer. */
  readonly signal: AbortSignal;
  /** Called in the order of the batch, once for each message, alone or together with its neighbours. */
  readonly settle: (messages: readonly Message[], outcome: 'handled' | 'dead') => void;
}

const LONGEST_DELAY_MS = 30_000;

/** Delay before the next attempt in milliseconds, after `failures` (1 or more) in a row. */
export const backoff = (firstDelayMs: number, failures: number): number => Math.min(firstDelayMs * 2 ** (failures - 1), LONGEST_DELAY_MS);

/** Resolves after the delay, or as soon as the signal aborts. */
export async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await setTimeout(delayMs, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** Hands a batch to the handler, again and again, until each of its messages is settled or the signal aborts. */
export async function deliver(batch: readonly Message[], terms: DeliveryTerms): Promise<void> {
  const alone = batch.length === 1;
  const end = await insist(batch, alone ? terms.deliveryLimit : 1, terms);
  if (end === 'handled') terms.settle(batch, 'handled');
  else if (end === 'failed' && alone) terms.settle(batch, 'dead');
  else if (end === 'failed') await deliverOneByOne(batch, terms);
}

async function deliverOneByOne(batch: readonly Message[], terms: DeliveryTerms): Promise<void> {
  await pause(terms.retryDelayMs, terms.signal);
  for (const message of batch) await deliver([message], terms);
}

async function insist(messages: readonly Message[], limit: number, terms: DeliveryTerms): Promise<'handled' | 'failed' | 'stopped'> {
  let counted = 0;
  for (let attempt = 1; !terms.signal.aborted; attempt += 1) {
    const outcome = await attemptOnce(messages, terms.handler);
    if (outcome === 'handled') return 'handled';
    if (outcome === 'failed') counted += 1;
    if (counted >= limit) return 'failed';
    await pause(backoff(terms.retryDelayMs, attempt), terms.signal);
  }
  return 'stopped';
}

async function attemptOnce(messages: readonly Message[], handler: Handler): Promise<'handled' | 'failed' | 'unavailable'> {
  try {
    await handler(messages);
    return 'handled';
  } catch (error) {
    return isDomainError(error) && error.kind === 'unavailable' ? 'unavailable' : 'failed';
  }
}
