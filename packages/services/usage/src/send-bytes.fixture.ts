import type { GivenSuite } from '@concord/testkit';

/** Who sends a body, and as what. */
export interface Sending {
  readonly party?: string;
  readonly type?: string;
}

/** Posts bytes as they are. `path` begins behind `/tmf-api`. */
export async function sendBytes(suite: GivenSuite, path: string, bytes: string | Uint8Array, { party, type = 'application/octet-stream' }: Sending = {}): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(`${suite.url}/tmf-api${path}`, { method: 'POST', headers: { authorization: `Bearer ${await suite.token(party)}`, 'content-type': type }, body: Buffer.from(bytes) });
  return { status: answer.status, body: await answer.json() };
}
