import type { SchemaJudge } from '@concord/http';
import type { OpenApiDocument } from '@concord/resource';
import { strictJudge } from './strict-judge.ts';

interface GivenAnswer {
  readonly operationId: string;
  readonly status: number;
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown;
  /** The media type of what is not JSON. */
  readonly file?: string;
  /** Whether the client asked for some attributes alone: others, required ones too, are then rightly absent. */
  readonly isSelection?: boolean;
}

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly format?: string } }>>;
}

/** What a document has against an answer; nothing when it is one that the document describes. */
export type Objections = (answer: GivenAnswer) => readonly string[];

interface Responses {
  readonly place: readonly string[];
  readonly byStatus: Readonly<Record<string, Described>>;
}

/**
 * Judges answers by their document: a success must be named by its status, a refusal at least by `default`, and a body must
 * have the schema that stands there, of several the one that its `@type` names.
 */
export async function documentedAnswers(document: OpenApiDocument): Promise<Objections> {
  const [judge, documented] = [await strictJudge(document), responsesOf(document)];
  return (answer) => {
    const { operationId, status, file } = answer;
    const { place, byStatus } = documented.get(operationId) ?? { place: [], byStatus: {} };
    const name = Object.hasOwn(byStatus, status) ? String(status) : 'default';
    const described = status >= 400 || name !== 'default' ? byStatus[name] : undefined;
    if (!described) return [`${operationId} ${status} is not documented`];
    if (isFile(described)) return [];
    if (file !== undefined) return described.content?.[file] ? [] : [`${operationId} ${status} is a file of a type that is not documented: ${file}`];
    return bodyObjections(judge, described.$ref?.split('/').slice(1) ?? [...place, name], answer);
  };
}

/** A file may be JSON as well, and then is nobody's to look into. */
const isFile = ({ content }: Described): boolean => content?.['application/json']?.schema?.format === 'binary';

function responsesOf(document: OpenApiDocument): ReadonlyMap<string, Responses> {
  return new Map(Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { operationId, responses }]) =>
    [operationId, { place: ['paths', path, method, 'responses'], byStatus: responses as Readonly<Record<string, Described>> }] as const)));
}

function bodyObjections(judge: SchemaJudge, place: readonly string[], { operationId, status, body, isSelection = false }: GivenAnswer): readonly string[] {
  const errors = body === undefined ? [] : judge(...place, 'content', 'application/json', 'schema')(body);
  return errors.filter(({ keyword }) => !isSelection || keyword !== 'required').map(({ instancePath, message = '' }) => `${operationId} ${status} ${instancePath}: ${message}`);
}
