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

/** Hands a batch to the handler, again and again and in ever smaller parts, until each of its messages is settled or the signal aborts. */
export async function deliver(batch: readonly Message[], terms: DeliveryTerms): Promise<void> {
  if (terms.signal.aborted) return;
  if (batch.length === 1) return insist(batch, terms);
  const outcome = await attemptOnce(batch, terms.handler);
  if (outcome === 'handled') { terms.settle(batch, 'handled'); return; }
  await pause(terms.retryDelayMs, terms.signal);
  for (const part of inParts(batch, outcome === 'failed' ? 1 : Math.ceil(batch.length / 2))) await deliver(part, terms);
}

/** A message that fails is found alone. Where the store does not answer it may be slow only, and a whole batch would take too long forever. */
function* inParts(batch: readonly Message[], size: number): Generator<readonly Message[]> {
  for (let from = 0; from < batch.length; from += size) yield batch.slice(from, from + size);
}

async function insist(alone: readonly Message[], { handler, deliveryLimit, retryDelayMs, signal, settle }: DeliveryTerms): Promise<void> {
  let counted = 0;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const outcome = await attemptOnce(alone, handler);
    if (outcome === 'handled') { settle(alone, 'handled'); return; }
    if (outcome === 'failed') counted += 1;
    if (counted >= deliveryLimit) { settle(alone, 'dead'); return; }
    await pause(backoff(retryDelayMs, attempt), signal);
  }
}

async function attemptOnce(messages: readonly Message[], handler: Handler): Promise<'handled' | 'failed' | 'unavailable'> {
  try {
    await handler(messages);
    return 'handled';
  } catch (error) {
    return isDomainError(error) && error.kind === 'unavailable' ? 'unavailable' : 'failed';
  }
}
