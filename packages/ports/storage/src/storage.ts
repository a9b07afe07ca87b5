import type { Pack } from './packs/label.ts';
import type { Path, Predicate, Query } from './query.ts';

/** A JSON object with an id that is unique in its tenant and collection. Attributes that are undefined are absent. */
export interface Document {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

export interface Versioned<D extends Document = Document> {
  readonly document: D;
  /** 1 after insert, one more with each replace. */
  readonly version: number;
  /** The parties that may see the document; `*` stands for every party of the tenant. */
  readonly parties: readonly string[];
}

/** Writes the documents of one pack, each as it comes. */
export interface FormWriter {
  /** The document as a JSON value of texts and finite numbers. */
  write(document: Document): unknown;
  /** What the documents written so far share, as a JSON value. */
  shared(): unknown;
}

/**
 * How the documents of a collection are written in packs, where they repeat each other so much that to write each as it is costs more
 * than all else. `reader` gives back what `write` was given.
 */
export interface PackForm {
  writer(): FormWriter;
  /** @param shared of the pack that the documents are of */
  reader(shared: unknown): (written: unknown) => Document;
}

/** What a service keeps: declared once, when the storage is opened. */
export interface CollectionDeclaration {
  readonly name: string;
  /** Paths that are searched or sorted by often; at most one array among those of an index. A unique key that is searched by is an index too. */
  readonly indexes?: readonly (readonly Path[])[];
  /** Values outside arrays that only one document of a tenant may hold together; documents that lack one of them, or hold null, are not bound. */
  readonly unique?: readonly (readonly Path[])[];
  /** Documents may also come by the thousand, as packs, in a form of their own where one is given. Such a collection has no unique keys. */
  readonly packed?: true | PackForm;
  /** No documents but texts under keys: see `KeyedTexts`. Such a collection has nothing else. */
  readonly keyed?: true;
}

/**
 * Whose eyes look at the store. Without `party` the caller is the tenant itself and sees all that is the tenant's;
 * with it, only documents that name the party among their `parties`, whatever the query says. A party writes only what it
 * sees before and after: anything else is `notFound`, like a document that is not there.
 */
export interface Scope {
  readonly tenant: string;
  readonly party?: string;
}

/** Reads go through a scope and so does every write; there is no other way in. */
export interface Collection<D extends Document = Document> {
  find(id: string): Promise<Versioned<D> | undefined>;
  /** Those of `ids` that exist and may be seen, in no particular order. */
  findMany(ids: readonly string[]): Promise<readonly Versioned<D>[]>;
  list(query: Query): Promise<readonly Versioned<D>[]>;
  count(where?: Predicate): Promise<number>;
}

/** A document as JSON text: what `JSON.stringify` makes of the document that `find` gives. */
export interface DocumentText {
  readonly text: string;
  readonly version: number;
}

/** Outside of a transaction documents can also be had as text, for those who pass them on as they are: to take one apart and put it together again costs as much as to read it. */
export interface ReadableCollection<D extends Document = Document> extends Collection<D> {
  findText(id: string): Promise<DocumentText | undefined>;
  listTexts(query: Query): Promise<readonly string[]>;
}

/**
 * A document ready to be written. `parties` decides who may see it.
 * Writing throws DomainError invalidInput `malformedDocument` or `malformedId` for what no adapter could give back: see `checkEntry`.
 */
export interface Entry<D extends Document = Document> {
  readonly document: D;
  readonly parties: readonly string[];
}

/** Which documents are to lie together in packs. */
export interface Gathering {
  /** Of an id; ids that belong to none go with those that were created around them. */
  readonly partitionOf: (id: string) => string | undefined;
  /** Partitions from this one on are not old yet. */
  readonly before: string;
  /** Most documents at a time. */
  readonly limit: number;
}

export interface WritableCollection<D extends Document = Document> extends Collection<D> {
  /** @throws DomainError conflict `duplicateId` or `duplicateKey` when the id or a unique key is taken. */
  insert(entry: Entry<D>): Promise<Versioned<D>>;
  /** Inserts those whose id and unique keys are free and says which those were (by id); the others are left alone. */
  insertNew(entries: readonly Entry<D>[]): Promise<ReadonlySet<string>>;
  /** @throws DomainError preconditionFailed `versionConflict` when `expectedVersion` is not the current one, notFound when there is none. */
  replace(entry: Entry<D>, expectedVersion: number): Promise<Versioned<D>>;
  /** Inserts or overwrites, whatever the version: for read models that one consumer writes. */
  put(entries: readonly Entry<D>[]): Promise<void>;
  /** @throws DomainError notFound, or preconditionFailed where `expectedVersion` is given and not current. */
  remove(id: string, expectedVersion?: number): Promise<void>;
  /**
   * Inserts new documents together, as one compressed piece that costs a fraction of what they would cost alone. They are read and
   * written like any others, only that a search unpacks what it cannot exclude and a change of one writes its pack anew. For the tenant
   * itself, and for collections that are declared `packed`.
   * @throws DomainError conflict `duplicateId` where an id of the collection lies between the pack's first and last
   */
  insertPack(pack: Pack): Promise<void>;
  /**
   * Sets texts of those of `ids` that exist, may be seen and say otherwise, each of which is a version older then: for what follows by the
   * hundred, without a look at the rest of the documents. For collections that are declared `packed`, since no unique key can be concerned there.
   */
  amend(ids: readonly string[], attributes: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Puts documents that stand alone into packs of a partition each, where they stood in the order of creation, which ends before the first
   * that is not old; they are read and written as before. For the tenant itself, and for collections that are declared `packed`.
   * @returns how many documents that were
   */
  gather(order: Gathering): Promise<number>;
  /** Sets attributes of every document of the pack that begins with `first`, each of which is a version older then. @throws DomainError notFound */
  amendPack(first: string, attributes: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A message that leaves with the commit. */
export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly tenant: string;
  readonly body: unknown;
}

/**
 * Texts under keys, for what is noted by the thousand and asked for by its key alone, at a fraction of the cost of a document. It is the
 * tenant's own: nobody reads it but the service that keeps it, so it knows no parties, and no order. A key is an identifier: see `checkIdentifier`.
 */
export interface KeyedTexts {
  /** Notes those whose key is free. @returns what stands under the others, by key */
  add(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>>;
  find(key: string): Promise<string | undefined>;
  /** Notes a text, whatever stood there. */
  put(key: string, text: string): Promise<void>;
  /** Leaves a key free, whether or not anything stood there. */
  remove(key: string): Promise<void>;
}

export interface Transaction {
  collection<D extends Document = Document>(name: string): WritableCollection<D>;
  /** Of a collection that is declared `keyed`. */
  keyed(name: string): KeyedTexts;
  /** Commits the message with the writes; `Storage.outbox` hands it out afterwards. */
  emit(message: OutboxMessage): void;
  /** The messages of `ids` that `consumer` has not seen; they count as seen once the transaction commits. */
  unseen(consumer: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface ScopedStorage {
  collection<D extends Document = Document>(name: string): ReadableCollection<D>;
  /**
   * All writes of `work`, messages included, commit together and durably, or not at all. `work` may run again after a
   * transient conflict, so it has no effect but through its argument, and it awaits nothing but calls of its argument: others may
   * wait for it. Reads inside see the writes before them. Of two works at once that write the same document one runs again and
   * sees the other's; what a work only reads another may change meanwhile, so a decision rests on what the work itself writes.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Committed messages that wait for the bus, over all tenants: for the relay alone. */
export interface Outbox {
  /** Oldest first; messages of one key in the order of their commits. */
  pending(limit: number): Promise<readonly OutboxMessage[]>;
  remove(ids: readonly string[]): Promise<void>;
  /** Called after each commit that emitted messages in this process; the relay also asks from time to time. */
  onCommit(listener: () => void): void;
}

export interface Storage {
  scoped(scope: Scope): ScopedStorage;
  readonly outbox: Outbox;
  /** The tenants that have written something: for work that goes over all of them, such as retries of deliveries. */
  tenants(): Promise<readonly string[]>;
  /** Rejects with DomainError `unavailable` when the store does not answer or cannot write. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
