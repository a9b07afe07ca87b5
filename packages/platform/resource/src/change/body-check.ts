import type { Finding } from '@concord/errors';

/** What the schema of an operation's request body says about a body; nothing when it is in order. */
export type BodyCheck = (document: string, operationId: string, body: unknown) => readonly Finding[];
