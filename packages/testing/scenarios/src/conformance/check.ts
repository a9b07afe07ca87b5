export const kinds = ['documented', 'served', 'parameter', 'header', 'required', 'enum', 'event'] as const;
type Kind = (typeof kinds)[number];

/** One thing that is published, and whether it is so here. */
export interface Check {
  /** `TMF632-Party-v4`. */
  readonly api: string;
  readonly kind: Kind;
  /** `POST /organization`, `GET /organization limit`, `OrganizationCreateEvent`. */
  readonly subject: string;
  readonly holds: boolean;
  /** What was seen instead. */
  readonly seen?: string;
}

export const nameOf = ({ kind, subject }: Check): string => `${kind} ${subject}`;
