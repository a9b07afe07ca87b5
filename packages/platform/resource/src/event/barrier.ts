import type { Consumer } from '../service.ts';
import { emitMessage, type MessageContext } from './message.ts';

export const BARRIER_REQUESTED = 'BarrierRequestedEvent';
export const BARRIER_REACHED = 'BarrierReachedEvent';

/** What a barrier carries: which one, and on the way back by whom it was reached. */
export interface Barrier {
  readonly id: string;
  readonly service?: string;
  readonly [attribute: string]: unknown;
}

/**
 * A service that must not miss anything committed before now asks for a barrier: every other service answers behind
 * all that it has told so far, so whoever has the answers of all has everything from before. Nobody calls anybody, and a service
 * that is down answers when it is back.
 */
export function requestBarrier(id: string, context: MessageContext): void {
  emit(BARRIER_REQUESTED, { id }, context);
}

/** The answer of a service to every request; each service whose events others wait for declares it. */
export const answerBarriers = (service: string): Consumer => ({
  name: 'answerBarriers',
  topics: [BARRIER_REQUESTED],
  handle: async (events, context) => {
    for (const { resource } of events) emit(BARRIER_REACHED, { id: resource.id, service }, context);
  },
});

function emit(type: string, barrier: Barrier, context: MessageContext): void {
  emitMessage({ topic: type, key: `Barrier/${barrier.id}`, resourceName: 'Barrier', resource: barrier }, context);
}
