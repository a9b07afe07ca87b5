/** Who is calling, as proved by a verified token. */
export interface Caller {
  readonly tenant: string;
  /** The partner on whose behalf the call is made; absent for the operator's own people and systems. */
  readonly party?: string;
  /** Subject of the token: a person or a client. */
  readonly subject: string;
  /** Such as `tmf632:read`, `tmf632:write`; `*:read`, `*:write` stand for every API. */
  readonly scopes: ReadonlySet<string>;
}
