import { basePathOf, type Documents, documentNamed, type Method, type Served } from '@concord/resource';
import type { ApiDocument, ApiOperation } from '../document/api-document.ts';

/** An operation with its address and what answers it. */
export interface Route {
  readonly document: string;
  readonly operation: ApiOperation;
  /** Absent where the document has an operation that the service does not serve. */
  readonly serve?: Served;
  readonly check: ApiDocument['check'];
}

export interface Match {
  readonly methods: ReadonlyMap<Method, Route>;
  readonly params: Readonly<Record<string, string>>;
}

interface Node {
  /** Names of the parameters on the way here, as the first operation has them. */
  names: readonly string[];
  readonly literals: Map<string, Node>;
  parameter?: Node;
  readonly methods: Map<Method, Route>;
}

const node = (): Node => ({ names: [], literals: new Map(), methods: new Map() });
const segmentsOf = (path: string): string[] => path.slice(path.startsWith('/') ? 1 : 0, path.length > 1 && path.endsWith('/') ? -1 : undefined).split('/');

/** Finds the route of a path in one walk over its segments, whatever the number of operations. */
export type RouteTable = (path: string) => Match | undefined;

/** @throws Error when two operations share an address */
export function routeTable(routes: readonly Route[], documents: Documents): RouteTable {
  const root = node();
  for (const route of routes) add(root, basePathOf(documentNamed(documents, route.document)), route);
  return (path) => matched(root, segmentsOf(path));
}

function add(root: Node, basePath: string, route: Route): void {
  const { template, method, operationId } = route.operation;
  const place = segmentsOf(basePath + template).reduce((at, segment) => (segment.startsWith('{') ? (at.parameter ??= node()) : literal(at, segment)), root);
  if (place.methods.has(method)) throw new Error(`${operationId} of ${route.document} has the address of another operation`);
  if (place.methods.size === 0) place.names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  place.methods.set(method, route);
}

function literal({ literals }: Node, segment: string): Node {
  const known = literals.get(segment) ?? node();
  literals.set(segment, known);
  return known;
}

/** A literal segment goes before a parameter, and there is no way back: TMF paths never need one. */
function matched(root: Node, segments: readonly string[]): Match | undefined {
  const values: string[] = [];
  let at: Node | undefined = root;
  for (const segment of segments) {
    const next: Node | undefined = at.literals.get(segment);
    if (!next) values.push(segment);
    at = next ?? (segment === '' ? undefined : at.parameter);
    if (!at) return undefined;
  }
  return at.methods.size === 0 ? undefined : { methods: at.methods, params: Object.fromEntries(at.names.map((name, index) => [name, values[index] ?? ''])) };
}
