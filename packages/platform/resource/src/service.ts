import type { PaymentProvider } from '@concord/payment-port';
import type { CollectionDeclaration, ScopedStorage, Transaction } from '@concord/storage-port';
import type { Caller } from '@concord/access';
import type { ChangeContext, Resource, ResourceDeclaration, ResourceWriter } from './declaration/declaration.ts';
import type { Retention } from './declaration/retention.ts';
import type { ResourceView } from './view/view.ts';

/** A request after the edge: authenticated, routed, its body parsed, bounded and valid for its document. */
export interface OperationRequest {
  readonly operationId: string;
  readonly params: Readonly<Record<string, string>>;
  /** Raw query string without `?`: TMF630 filters need it as it was sent. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly caller: Caller;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value to be written as JSON, or the bytes of a file, whose `Content-Type` the headers then say. */
  readonly body?: unknown;
  /** The bytes of a file that may be long, as they are read, whose type the headers then say: there is no `body` then. */
  readonly stream?: AsyncIterable<Uint8Array>;
  /** The body as JSON text, where it is passed on as the store has it: there is no `body` then. */
  readonly json?: string;
  /** What a repeat of the request is answered with, where the body holds a secret that is told once and kept nowhere else. */
  readonly bodyOfRepeat?: unknown;
}

/** An operation that is more than CRUD: a task, a report, a file. Runs in one transaction scoped to the caller. */
export type Operation = (request: OperationRequest, context: ChangeContext) => Promise<Reply>;

/** Runs a work in a transaction of the caller's. */
export type Transact = <T>(work: (context: ChangeContext) => Promise<T>) => Promise<T>;

/** An operation whose body comes as a stream of bytes, of any length: it takes as many transactions as it needs, and none is open while it waits. */
export type StreamingOperation = (request: Omit<OperationRequest, 'body'> & { readonly body: AsyncIterable<Uint8Array> }, transact: Transact) => Promise<Reply>;

/** A list below something that the path names: the events of a topic. */
export interface SubList {
  /** Schema of its members, by which filters and sorting go. */
  readonly schema: string;
  readonly collection: string;
  /** What the path names, a resource of the same service: `topic` in `/topic/{topicId}/event`. A member holds its id as `topic.id`. */
  readonly parent: string;
  /** What is shown of a member. */
  readonly show: (member: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** One OpenAPI document and what stands behind it. */
export interface ApiDeclaration {
  /** File name in openapi/ without `.json`: `TMF632-Party-v4`. */
  readonly document: string;
  readonly resources: readonly ResourceDeclaration[];
  /** Resources of other APIs of the service, as this one shows them. */
  readonly views?: readonly ResourceView[];
  /** Operations by operationId that replace or add to those which follow from the resources. */
  readonly operations?: Readonly<Record<string, Operation>>;
  /** Lists by operationId that lie below a resource. */
  readonly subLists?: Readonly<Record<string, SubList>>;
  /** Operations whose document says that their body is bytes. */
  readonly streaming?: Readonly<Record<string, StreamingOperation>>;
}

/**
 * A notification of this or another service, in the order in which it was committed there. It is the body of the
 * message on the bus, whole: the message's id and topic are the event's id and type, its key is the resource's id.
 */
export interface ServiceEvent<R extends Resource = Resource> {
  readonly id: string;
  /** TMF event type: `AgreementStateChangeEvent`. */
  readonly type: string;
  /** When it was committed, ISO 8601 UTC. */
  readonly time: string;
  /** Resource name: `Agreement`; its state after the change (before, for a deletion). */
  readonly resourceName: string;
  readonly resource: R;
  /** Where an API has the resource when it tells of it, and what it calls it there, if it says: `['payload', 'partyAccount']`. */
  readonly place?: readonly [carrier: string, name: string];
  /** Grows with each change of the resource. */
  readonly version: number;
  /** Who may see the resource, as in `Versioned`: copies keep it, hub subscriptions of other parties do not get it. */
  readonly parties: readonly string[];
}

export interface ConsumerContext {
  readonly tenant: string;
  readonly now: Date;
  readonly transaction: Transaction;
  readonly resources: ResourceWriter;
}

/** What lies outside of the suite, as far as it may be reached. */
export interface Outside {
  /** The bytes at an address. @throws DomainError invalidInput `badUrl` for one that may not be reached, unprocessable `notToBeHad` where they are not to be had */
  bytesAt(address: string): AsyncIterable<Uint8Array>;
  /** Who moves money, where the installation has somebody who does. */
  readonly payments?: PaymentProvider;
}

/** Reacts to events, exactly once in effect: `handle` runs in one transaction for all events of one tenant in a batch. */
export interface Consumer {
  readonly name: string;
  /** Event types. */
  readonly topics: readonly string[];
  /** Most events handed over at a time; default 64. */
  readonly batch?: number;
  /**
   * What part of a transaction an event takes, where they differ much. Those of a batch that come to more than 1 take effect in several, one after the
   * other: a store gives up what takes too long.
   */
  readonly weight?: (event: ServiceEvent) => number;
  /** Whether others than the services of the suite send what its topics name: the resource of such an event is `{ id, party?, text }`, unchecked. */
  readonly fromOutside?: true;
  /**
   * Whether any of these events has an effect here, as the store is now. Where none has, no transaction is begun and they do not
   * count as seen: should they come again, they are asked for again.
   */
  readonly concerns?: (events: readonly ServiceEvent[], storage: ScopedStorage) => Promise<boolean>;
  /** What has to be waited for before the transaction begins, which waits for nothing but the store. May be called again for the same events. */
  readonly prepare?: (events: readonly ServiceEvent[], tenant: string, storage: ScopedStorage, outside: Outside) => Promise<void>;
  readonly handle: (events: readonly ServiceEvent[], context: ConsumerContext) => Promise<void>;
}

/** What a service does by itself: `perform` runs every minute for each tenant, in one transaction, in every process that runs the service. */
export interface Task {
  readonly name: string;
  readonly perform: (context: ConsumerContext) => Promise<void>;
}

/** A service: some TMF APIs over one store, joined to the others by events alone. */
export interface ServiceDeclaration {
  readonly name: string;
  readonly apis: readonly ApiDeclaration[];
  /** Collections that no API shows as a resource of its own. */
  readonly collections?: readonly CollectionDeclaration[];
  /**
   * Resources of other services of which this one keeps a copy in its own store, in the collection `copy.<name>`
   * (`copy.productOffering`), brought up to date from their events: stale events are ignored, deletions remove the copy.
   */
  readonly copies?: readonly string[];
  readonly consumers?: readonly Consumer[];
  readonly tasks?: readonly Task[];
  readonly retentions?: readonly Retention[];
  /** Packed collections whose documents are put together by the day when they are old enough; their ids begin with the time of creation. */
  readonly shelved?: readonly string[];
}

export const defineService = (declaration: ServiceDeclaration): ServiceDeclaration => Object.freeze(declaration);
