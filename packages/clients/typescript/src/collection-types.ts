import type { Apis, Collections } from './documents/collections.d.ts';

/** An API below `/tmf-api`, such as `party/v4`. */
export type ApiName = keyof Apis;

/** A collection below `/tmf-api`, such as `party/v4/organization`. */
export type CollectionName = keyof Collections;

/** What the suite sets in everything that it keeps, though the published schemas leave it optional (TMF630). */
interface Identified {
  readonly id: string;
  readonly href: string;
}

/** What a collection holds, as its document describes it. */
export type Resource<Name extends CollectionName> = Collections[Name]['resource'] & Identified;

/** What is sent to create one; never where clients create none. A client may choose the id of what it creates. */
export type Draft<Name extends CollectionName> = Collections[Name]['draft'] & { readonly id?: string };

type Nullable<T> = { readonly [Attribute in keyof T]?: T[Attribute] | null };

/** A merge patch (RFC 7396): null removes an attribute. */
export type Changes<Name extends CollectionName> = Nullable<Collections[Name]['changes']>;
