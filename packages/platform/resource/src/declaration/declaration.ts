import type { Finding } from '@concord/errors';
import type { Caller } from '@concord/access';
import type { Path, Transaction } from '@concord/storage-port';

/** A TMF resource as it is stored: its wire form without `href` tricks; attributes are TM Forum's. */
export interface Resource {
  readonly id: string;
  readonly href?: string;
  readonly [attribute: string]: unknown;
}

/** What rules and consequences may look at. The clock is passed in; nothing here reads the time itself. */
export interface ChangeContext {
  readonly caller: Caller;
  readonly now: Date;
  readonly transaction: Transaction;
  /** Writes resources of this service, with their stamps, rules, consequences and notifications, in this transaction. */
  readonly resources: ResourceWriter;
}

/** How a use case writes. Throws DomainErrors as the API would. */
export interface ResourceWriter {
  create<R extends Resource = Resource>(name: string, body: Readonly<Record<string, unknown>>): Promise<R>;
  /** Creates resources that belong together, in their order; many are kept as one piece, where they are declared `packed`, and told in one message. */
  createTogether<R extends Resource = Resource>(name: string, bodies: readonly Readonly<Record<string, unknown>>[]): Promise<readonly R[]>;
  /** `change` gets the current resource and returns the next one whole. Nothing is written or told when it returns an equal one. */
  change<R extends Resource = Resource>(name: string, id: string, change: (current: R) => Readonly<Record<string, unknown>>): Promise<R>;
  remove(name: string, id: string): Promise<void>;
  find<R extends Resource = Resource>(name: string, id: string): Promise<R | undefined>;
}

export interface Lifecycle {
  /** The attribute that holds the state: `status`, `state` or `lifecycleStatus`. */
  readonly attribute: string;
  readonly initial: string;
  /** Where one may go from each state; a state that is absent as a key is final. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  /** States in which a client may create the resource, besides `initial`. */
  readonly startsIn?: readonly string[];
  /** What is told besides the change of the state when it comes into one: `{ resolved: 'TroubleTicketResolvedEvent' }`. */
  readonly tells?: Readonly<Record<string, string>>;
}

// Function types are written in method form, so that a declaration for a shape R stands where one for any resource is asked.

/** Returns what is wrong; nothing is written when a finding is an error. Reads as a true sentence: `resolvedTicketsCarryADate`. */
export type Rule<R extends Resource = Resource> = { of(next: R, previous: R | undefined, context: ChangeContext): readonly Finding[] | Promise<readonly Finding[]> }['of'];

/** Fills in what follows from the rest (totals, items made from a quote, a state made from its parts) before the lifecycle and the rules are asked. */
export type Derivation<R extends Resource = Resource> = { of(next: R, previous: R | undefined, context: ChangeContext): R | Promise<R> }['of'];

/** What else happens in the same transaction, after the resource is written. `next` is absent when it was removed. */
export type Consequence<R extends Resource = Resource> = { of(change: { readonly next?: R; readonly previous?: R }, context: ChangeContext): Promise<void> }['of'];

/**
 * One TMF resource. Everything that its OpenAPI document says (paths, schemas, required attributes, status codes, event
 * names) is derived from there; a declaration holds only what a document cannot say.
 */
export interface ResourceDeclaration<R extends Resource = Resource> {
  /** Schema name in the document: `ProductOrder`. The collection is its lowerCamelCase. */
  readonly name: string;
  readonly lifecycle?: Lifecycle;
  /** Date-time attributes that the server sets. */
  readonly stamps?: Readonly<Record<string, 'onCreate' | 'onChange' | 'onTransition'>>;
  /** Attributes that a client may not set or change; what it sends for them is refused if it differs. */
  readonly readOnly?: readonly string[];
  /** What is told besides when an attribute changes, to listeners of the documents that have the event: `{ productOrderMilestone: 'ProductOrderMilestoneEvent' }`. */
  readonly tellsOf?: Readonly<Record<string, string>>;
  readonly derive?: Derivation<R>;
  readonly rules?: readonly Rule<R>[];
  readonly consequences?: readonly Consequence<R>[];
  readonly indexes?: readonly (readonly Path[])[];
  readonly unique?: readonly (readonly Path[])[];
  /**
   * The resources that it needs, by where it says their ids: `{ 'specification.id': ['PartnershipSpecification'] }`. What is referred to is not
   * removed (409), whichever service keeps it. What its other references refer to, its document says by the names of their schemas.
   */
  readonly refersTo?: Readonly<Record<Path, readonly string[]>>;
  /** The name by which references call it. Default: its attribute `name`. */
  readonly nameOf?: { of(resource: R): string | undefined }['of'];
  /** Whether they may also come by the thousand. */
  readonly packed?: true;
  /** The parties that may see it. Default: every party that it names in relatedParty or engagedParty, at the top or in items. `['*']`: all. */
  readonly visibleTo?: { of(resource: R): readonly string[] }['of'];
  /** Whether a partner that sees it may change it. Default: yes. The operator always may. */
  readonly changeableBy?: { of(resource: R, party: string): boolean }['of'];
  /** Whether a partner may remove it. Default: where nobody else sees it. The operator always may. */
  readonly removableBy?: { of(resource: R, party: string): boolean }['of'];
  /** Whether somebody relies on it as it is, so that nobody removes it (409). Default: never. */
  readonly binds?: { of(resource: R): boolean }['of'];
}

/** `R` is the shape that the document promises: its validators have seen every resource before a declaration does. */
export function defineResource<R extends Resource = Resource>(declaration: ResourceDeclaration<R>): ResourceDeclaration {
  return Object.freeze(declaration);
}
