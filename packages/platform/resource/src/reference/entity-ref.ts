/** What names another resource by its id: EntityRef of TMF630. */
export interface EntityRef {
  readonly id: string;
  readonly href?: string;
}

/** A party by its id, and what it is there. */
export interface RelatedParty extends EntityRef {
  readonly role?: string;
}
