import type { GivenSuite } from '@concord/testkit';

export interface KitAnswer {
  readonly status: number;
  readonly location: string | null;
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown;
}

/** Sends what a kit would: every request says that it is JSON, one without a body as well, and nothing in an address is encoded that need not be. */
export type Outside = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<KitAnswer>;

export const outside = (suite: GivenSuite): Outside => async (method, path, body) => {
  const headers = { authorization: `Bearer ${await suite.token()}`, 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${suite.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, location: response.headers.get('location'), body: text === '' ? undefined : JSON.parse(text) };
};
