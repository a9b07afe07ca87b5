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
  /**
   * Whether others than the services of the suite may send messages of these topics: they address a party and bring a text, and arrive as
   * `messageFromOutside` makes them. How they are sent is the adapter's: see its README.
   */
  readonly fromOutside?: true;
}

/**
 * Handles a batch in order. When it resolves the whole batch is acknowledged. When it rejects, the batch comes again
 * after a delay, one message at a time, so that only the message at fault runs into the delivery limit; that one goes
 * to the group's dead letters and the rest goes on. A rejection with a DomainError `unavailable` does not count
 * towards the limit: the batch waits until the store answers. One batch of a group is in hand at a time, over all
 * processes, so a group has one writer. Failures are the handler's to report: the bus only repeats.
 */
export type Handler = (messages: readonly Message[]) => Promise<void>;

export interface DeadLetter {
  readonly message: Message;
  readonly consumer: string;
}

/**
 * At least once, in order by key, to every group that has ever been declared or subscribed (a group that is down
 * finds its messages when it comes back, as far as the adapter is durable: see `durable`).
 */
export interface Bus {
  /** Whether published messages outlive the process. Where false, a message counts as published once every group has handled it. */
  readonly durable: boolean;
  /**
   * Makes the groups known before anybody consumes for them, so that the order in which services start does not
   * matter: what is published from now on reaches them. Declaring again is harmless. Declare only groups that will be
   * consumed, since their messages wait for them.
   */
  declare(interests: readonly Interest[]): Promise<void>;
  /**
   * Resolves when every message is safe: on disk at the broker, or handled (or set aside as a dead letter) by all
   * groups. A topic without a group is nobody's, and its messages are dropped. For relays, not for handlers: a handler
   * emits through its store's outbox.
   * @throws DomainError `unavailable` when that cannot be known in time; publishing again is right, repeats are expected.
   */
  publish(messages: readonly Message[]): Promise<void>;
  /** Declares the group and consumes for it. Further subscriptions of a group stand by and take over when the first closes. */
  subscribe(interest: Interest, handler: Handler): Promise<Subscription>;
  /** Messages set aside for a group, oldest first. Reading leaves them in place. */
  deadLetters(consumer: string, limit: number): Promise<readonly DeadLetter[]>;
  /** Hands the dead letters of a group to it again, behind what already waits. Resolves with their number. */
  redrive(consumer: string): Promise<number>;
  /** Rejects with `unavailable` when the broker does not answer. */
  ping(): Promise<void>;
  /** Closes every subscription, then the bus; whatever is asked of it afterwards rejects with `unavailable`. */
  close(): Promise<void>;
}
