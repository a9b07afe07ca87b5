import { setTimeout as sleep } from 'node:timers/promises';
import type { TargetPolicy } from '@concord/outside';
import type { Storage, Versioned } from '@concord/storage-port';
import type { Logger, Metrics } from '@concord/telemetry';
import { attempt, waitingFor, type AttemptParts, type Patience } from './attempt.ts';
import { activeSubscriptions, deliveryCollection, subscriptionCollection, type Delivery, type Subscription } from './subscription.ts';

const tickMs = 100;
/** How long after an event a tenant is looked at in every tick: the commit may come after the word of it. */
const freshMs = 2_000;
/** How often every tenant is looked at: what another process left behind is found then. */
const roundMs = 30_000;
/** At most so many of a subscription's deliveries are looked at, and so many made at once. */
const windowSize = 256;
const atOnce = 4;

const patienceOfADay: Patience = { firstRetryMs: 5_000, longestRetryMs: 4 * 3_600_000, giveUpAfterMs: 24 * 3_600_000 };

export interface DeliveryParts {
  readonly service: string;
  readonly storage: Storage;
  readonly policy: TargetPolicy;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly patience?: Patience;
}

export interface DeliveryWork {
  /** There may be something new to deliver for this tenant. */
  touched(tenant: string): void;
  /** Begins no more attempts and waits for those in hand. */
  close(): Promise<void>;
}

/**
 * Makes the deliveries that wait in a store, those of a former process too. The deliveries of a subscription about one resource
 * are made in order; each subscription has its own four places, so a slow listener delays nobody else.
 */
export function startDeliveries(parts: DeliveryParts): DeliveryWork {
  const work = new Work(parts);
  return { touched: (tenant) => work.touched(tenant), close: () => work.close() };
}

class Work {
  readonly #parts: DeliveryParts;
  readonly #closing = new AbortController();
  /** When to look at a tenant next, in ms since 1970; real time, whatever the clock of the business says. */
  readonly #lookAt = new Map<string, number>();
  readonly #freshUntil = new Map<string, number>();
  /** Subscriptions whose deliveries are being made. */
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #ended: Promise<void>;
  #nextRound = 0;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
    this.#ended = this.#run();
  }

  touched(tenant: string): void {
    this.#lookAt.set(tenant, 0);
    this.#freshUntil.set(tenant, Date.now() + freshMs);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#ended;
    await Promise.all(this.#lanes.values());
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#tick().catch((error: unknown) => this.#parts.logger.warn('deliveries wait', { error, service: this.#parts.service }));
      await sleep(tickMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #tick(): Promise<void> {
    const now = Date.now();
    if (now >= this.#nextRound) {
      for (const tenant of await this.#parts.storage.tenants()) if (!this.#lookAt.has(tenant)) this.#lookAt.set(tenant, 0);
      this.#nextRound = now + roundMs;
    }
    for (const [tenant, at] of this.#lookAt) if (at <= now) await this.#look(tenant, now);
  }

  async #look(tenant: string, now: number): Promise<void> {
    const hubs = this.#parts.storage.scoped({ tenant }).collection<Subscription>(subscriptionCollection);
    const subscriptions = await activeSubscriptions(hubs);
    for (const subscription of subscriptions) this.#serve(tenant, subscription);
    const isFresh = (this.#freshUntil.get(tenant) ?? 0) > now;
    if (subscriptions.length > 0 || isFresh) this.#lookAt.set(tenant, isFresh ? 0 : now + 1_000);
    else this.#lookAt.delete(tenant);
  }

  #serve(tenant: string, subscription: Subscription): void {
    const lane = `${tenant} ${subscription.id}`;
    if (this.#lanes.has(lane)) return;
    const served = this.#deliverAll(tenant, subscription)
      .catch((error: unknown) => this.#parts.logger.warn('deliveries wait', { error, service: this.#parts.service, subscription: subscription.id }))
      .finally(() => this.#lanes.delete(lane));
    this.#lanes.set(lane, served);
  }

  async #deliverAll(tenant: string, subscription: Subscription): Promise<void> {
    const storage = this.#parts.storage.scoped({ tenant });
    const parts: AttemptParts = { ...this.#parts, storage, subscription, patience: this.#parts.patience ?? patienceOfADay };
    while (!this.#closing.signal.aborted) {
      const waiting = await storage.collection<Delivery>(deliveryCollection).list({ where: waitingFor(subscription.id), limit: windowSize });
      const due = heads(waiting).filter(({ document }) => document.nextAttemptAt <= parts.clock().toISOString()).slice(0, atOnce);
      if (due.length === 0) return;
      await Promise.all(due.map((delivery) => attempt(parts, delivery)));
    }
  }
}

/** The first delivery of each resource: the next ones wait for it. */
const heads = (waiting: readonly Versioned<Delivery>[]): readonly Versioned<Delivery>[] =>
  [...Map.groupBy(waiting, ({ document }) => document.key).values()].flatMap((ofKey) => ofKey.slice(0, 1));
