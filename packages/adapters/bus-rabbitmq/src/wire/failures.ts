import { unavailable } from '@concord/errors';
import type { DomainError } from '@concord/errors';

/** The longest any call waits for the broker. */
export const BROKER_TIMEOUT_MS = 8_000;

/** The longest a closing handshake is waited for. */
export const GOODBYE_MS = 2_000;

export const busClosed = (): DomainError => unavailable('busClosed', 'the bus is closed');

export const brokerUnavailable = (reason: string): DomainError => unavailable('brokerUnavailable', `RabbitMQ does not answer: ${reason}`);

export const publishUnconfirmed = (reason: string): DomainError =>
  unavailable('publishUnconfirmed', `RabbitMQ has not confirmed the messages: ${reason}; they may have arrived`);

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
