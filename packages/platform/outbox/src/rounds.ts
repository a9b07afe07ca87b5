import { pause } from '@concord/bus-port';
import type { Logger } from '@concord/telemetry';

const everyMs = 60_000;

export interface Rounds {
  /** Waits for what is in hand. */
  close(): Promise<void>;
}

export interface RoundsParts {
  readonly service: string;
  readonly logger: Logger;
}

/** Goes a round at the start and every minute. One that fails is told as `trouble`; the next one begins anew. */
export function startRounds({ service, logger }: RoundsParts, trouble: string, round: (closing: AbortSignal) => Promise<void>): Rounds {
  const closing = new AbortController();
  const ended = go();
  return {
    async close() {
      closing.abort();
      await ended;
    },
  };

  async function go(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await round(closing.signal);
      } catch (error) {
        logger.warn(trouble, { error, service });
      }
      await pause(everyMs, closing.signal);
    }
  }
}
