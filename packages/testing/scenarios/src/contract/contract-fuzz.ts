import { basePathOf, type Documents } from '@concord/resource';
import type { GivenSuite } from '@concord/testkit';
import fc from 'fast-check';
import { examples } from '../example-bodies.ts';
import type { Planted } from '../seeded-world.ts';
import { documentedAnswers, type Objections } from './documented-answers.ts';
import { requestOf, targetsOf, type FuzzRequest } from './request-arbitrary.ts';

export interface FuzzParts {
  readonly suite: GivenSuite;
  readonly documents: Documents;
  /** What is there to be asked for. */
  readonly planted: readonly Planted[];
  /** How many requests, spread evenly over all operations of all documents. */
  readonly cases: number;
  readonly seed: number;
}

export interface FuzzOutcome {
  readonly requests: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Each answer that no document describes, or that is a failure of ours, with its request. */
  readonly wrong: readonly string[];
}

/** Sends what each document allows, nearly allows and forbids, and holds every answer to it. The same seed sends the same. */
export async function contractFuzz(parts: FuzzParts): Promise<FuzzOutcome> {
  const { documents, cases, seed } = parts;
  const judges = new Map(await Promise.all(Object.entries(documents).map(async ([name, document]) => [name, await documentedAnswers(document)] as const)));
  const targets = Object.entries(documents).flatMap(([name, document]) => targetsOf(name, document));
  const numRuns = Math.ceil(cases / targets.length);
  const sampled = targets.map((target, index) => fc.sample(requestOf(target, exampleOf(target.template)), { numRuns, seed: seed + index }));
  const ids = new Map([...Map.groupBy(parts.planted, ({ name }) => pathOf(name))].map(([path, of]) => [path, of.map(({ id }) => id)]));
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  // Round by round, so that what an operation deletes is still there for the others.
  for (let round = 0; round < numRuns; round += 1) {
    for (const request of sampled.flatMap((requests) => requests[round] ?? [])) {
      const answer = await sent(parts, request, ids);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      wrong.push(...objectionsTo(request, answer, judges.get(request.target.name)));
    }
  }
  return { requests: numRuns * targets.length, statuses, wrong };
}

const pathOf = (name: string): string => `/${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function exampleOf(template: string): (() => unknown) | undefined {
  const [name] = Object.keys(examples).filter((known) => pathOf(known) === template.replace(/\/\{id\}$/, ''));
  return name === undefined ? undefined : () => examples[name]?.(1);
}

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly text: string;
}

async function sent({ suite }: FuzzParts, { target, choice, strange, query, headers, body, asPartner }: FuzzRequest, ids: Map<string, string[]>): Promise<Answer> {
  const { document, template, method } = target;
  const collection = template.replace(/\/\{id\}.*$/, '');
  const known = ids.get(collection) ?? [];
  const id = strange ?? encodeURIComponent(known[choice % Math.max(known.length, 1)] ?? 'none');
  const url = `${basePathOf(document)}${template.replace(/\{\w+\}/g, id)}${query && `?${query}`}`;
  const authorization = `Bearer ${await suite.token(asPartner ? 'alpha' : undefined)}`;
  const response = await fetchAgain(suite.url + url, { method: method.toUpperCase(), headers: { authorization, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await response.text();
  const { id: made } = (response.status === 201 && text !== '' ? JSON.parse(text) : {}) as { readonly id?: unknown };
  if (typeof made === 'string') ids.set(collection, [...known.slice(-200), made]);
  return { url, status: response.status, mediaType: response.headers.get('content-type')?.split(';')[0], text };
}

/** On a slow machine a connection may be closed as idle in the moment in which it is used again; once more, and it stands for what the request did. */
const fetchAgain = (url: string, request: RequestInit): Promise<Response> => fetch(url, request).catch(() => fetch(url, request));

function objectionsTo({ target, query, headers, body }: FuzzRequest, { url, status, mediaType, text }: Answer, judge: Objections | undefined): readonly string[] {
  const content = mediaType?.endsWith('json') === true ? { body: text === '' ? undefined : (JSON.parse(text) as unknown) } : { body: undefined, ...(text !== '' && { file: mediaType ?? 'of no type' }) };
  const said = judge?.({ operationId: target.operation.operationId, status, isSelection: query.includes('fields'), ...content }) ?? ['nobody judges this document'];
  const failed = status >= 500 && status !== 501 ? [`failed with ${text}`] : [];
  return [...failed, ...said].slice(0, 3).map((objection) => `${objection}\n    ${target.method.toUpperCase()} ${url} ${JSON.stringify(headers)} ${JSON.stringify(body ?? null).slice(0, 2_000)}`);
}
