import { basePathOf } from '@concord/resource';
import type { Check } from './check.ts';
import type { Ground } from './ground.ts';
import type { PublishedApi, PublishedOperation } from './published-api.ts';

export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown;
}

/** One API under examination: asks, and writes down what holds. */
export interface Probe {
  readonly api: PublishedApi;
  readonly ground: Ground;
  readonly checks: Check[];
  /** Values for the places of path templates other than `id`: `topicId`. */
  readonly places: Map<string, string>;
  /** Asks for a published operation. */
  ask(method: PublishedOperation['method'], template: string, more?: { readonly id?: string; readonly query?: string; readonly body?: unknown }): Promise<Seen>;
  /** Writes down whether an answer is one of those that are published for the operation. */
  served(method: PublishedOperation['method'], template: string, seen: Seen): void;
}

export function probeOf(api: PublishedApi, ground: Ground): Probe {
  const checks: Check[] = [];
  const places = new Map<string, string>();
  return {
    api, ground, checks, places,
    ask: async (method, template, { id = '', query = '', body } = {}) => {
      const path = template.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(name === 'id' ? id : (places.get(name) ?? '')));
      const response = await fetch(`${ground.suite.url}${basePathOf(api.document)}${path}${query && `?${query}`}`, {
        method,
        headers: { authorization: `Bearer ${await ground.suite.token()}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
    },
    served: (method, template, { status, body }) => {
      const codes = api.facts.operations.find((operation) => operation.method === method && operation.path === template)?.successCodes ?? [];
      const holds = codes.includes(status);
      checks.push({ api: api.name, kind: 'served', subject: `${method} ${template}`, holds, ...(!holds && { seen: `${status} ${JSON.stringify(body ?? null).slice(0, 300)}` }) });
    },
  };
}

export const has = ({ api }: Probe, method: PublishedOperation['method'], template: string): PublishedOperation | undefined =>
  api.facts.operations.find((operation) => operation.method === method && operation.path === template);

export function note(probe: Probe, check: Omit<Check, 'api'>): void {
  probe.checks.push({ api: probe.api.name, ...check });
}
