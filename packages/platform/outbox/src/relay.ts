import { backoff, pause, type Bus } from '@concord/bus-port';
import type { ServiceEvent } from '@concord/resource';
import type { OutboxMessage, Storage } from '@concord/storage-port';
import type { Logger, Metrics } from '@concord/telemetry';
import { bell, type Bell } from './bell.ts';

const batch = 256;
const pollMs = 250;
/** So many at once come of a store that is busy: further ones are on their way. */
const busy = 32;
/** A round costs each consumer a transaction and a sync of the disk, however few messages it carries: of a busy store they gather for so long. */
const gatherMs = 50;
const firstRetryMs = 100;

export interface RelayParts {
  readonly service: string;
  readonly storage: Storage;
  readonly bus: Bus;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface Relay {
  /** Takes up no more messages and waits for those in hand; what is left waits in the outbox. */
  close(): Promise<void>;
}

/**
 * Carries committed messages to the bus, oldest first, one batch in hand. A message leaves the outbox after the bus has
 * it, never before: a crash in between publishes it again, and consumers know repeats by their id.
 */
export function startRelay(parts: RelayParts): Relay {
  const wake = bell();
  const closing = new AbortController();
  parts.storage.outbox.onCommit(() => wake.ring());
  const ended = run(parts, wake, closing.signal);
  return {
    async close() {
      closing.abort();
      wake.ring();
      await ended;
    },
  };
}

async function run(parts: RelayParts, wake: Bell, closing: AbortSignal): Promise<void> {
  let failures = 0;
  while (!closing.aborted) {
    try {
      const moved = await forward(parts);
      failures = 0;
      if (moved < batch) await (moved < busy ? wake.wait(pollMs) : pause(gatherMs, closing));
    } catch (error) {
      failures += 1;
      parts.logger.warn('events wait in the outbox', { error, service: parts.service, failures });
      await pause(backoff(firstRetryMs, failures), closing);
    }
  }
}

async function forward({ service, storage, bus, clock, metrics }: RelayParts): Promise<number> {
  const pending = await storage.outbox.pending(batch);
  metrics.outbox(service, pending.length, ageInSeconds(pending[0], clock()));
  if (pending.length === 0) return 0;
  await bus.publish(pending);
  await storage.outbox.remove(pending.map(({ id }) => id));
  return pending.length;
}

const ageInSeconds = (message: OutboxMessage | undefined, now: Date): number =>
  message === undefined ? 0 : (now.getTime() - Date.parse((message.body as ServiceEvent).time)) / 1000;
