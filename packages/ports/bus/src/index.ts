/** What a service tells the others: one committed change. */
export interface Message {
  /** Unique and the same over every redelivery: consumers recognise repeats by it. */
  readonly id: string;
  /** TMF notification name, such as `ProductOrderStateChangeEvent`. */
  readonly topic: string;
  /** Messages of one key arrive in the order in which they were published. Usually the id of the resource. */
  readonly key: string;
  readonly tenant: string;
  /** JSON value. */
  readonly body: unknown;
}

export interface Subscription {
  /** Stops deliveries, waits for the batch in hand, leaves what is not acknowledged to the next consumer. */
  close(): Promise<void>;
}

export interface Interest {
  /** Name of the consumer group, such as `settlement.usage`; each group gets every message of its topics once. */
  readonly consumer: string;
  readonly topics: readonly string[];
  /** Most messages handed over at a time. Default 64. */
  readonly batch?: number;
}

/**
 * Handles a batch in order. When it resolves the whole batch is acknowledged; when it rejects, the whole batch
 * comes again, after a delay. One batch of a group is in hand at a time, over all processes, so a group has one writer.
 * After `deliveryLimit` attempts a message goes to the group's dead letters and the rest goes on.
 */
export type Handler = (messages: readonly Message[]) => Promise<void>;

export interface DeadLetter {
  readonly message: Message;
  readonly consumer: string;
}

/**
 * At least once, in order by key, to every group that has ever subscribed (a group that is down finds its messages
 * when it comes back, as far as the adapter is durable: see `durable`).
 */
export interface Bus {
  /** Whether published messages outlive the process. Where false, a message counts as published once every group has handled it. */
  readonly durable: boolean;
  /**
   * Resolves when every message is safe: on disk at the broker, or handled by all groups.
   * @throws DomainError `unavailable` when that cannot be known in time; publishing again is right, repeats are expected.
   */
  publish(messages: readonly Message[]): Promise<void>;
  subscribe(interest: Interest, handler: Handler): Promise<Subscription>;
  /** Messages set aside for a group, oldest first. Reading leaves them in place. */
  deadLetters(consumer: string, limit: number): Promise<readonly DeadLetter[]>;
  /** Hands the dead letters of a group to it again. Resolves with their number. */
  redrive(consumer: string): Promise<number>;
  /** Rejects with `unavailable` when the broker does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
