import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '@concord/resource';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { withTypesChosen } from './types-chosen.ts';

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
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly format?: string } }>>;
}

/** What a document has against an answer; nothing when it is one that the document describes. */
export type Objections = (answer: GivenAnswer) => readonly string[];

/**
 * Judges answers by their document: a success must be named by its status, a refusal at least by `default`, and a body must
 * have the schema that stands there, of several the one that its `@type` names.
 */
export async function documentedAnswers(document: OpenApiDocument): Promise<Objections> {
  const api = new OpenAPIBackend({
    definition: withTypesChosen(document) as Document, quick: true,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await api.init();
  const documented = new Map(Object.values(document.paths).flatMap((methods) => Object.values(methods)).map(({ operationId, responses }) => [operationId, responses as Readonly<Record<string, Described>>]));
  return (answer) => {
    const { operationId, status, file } = answer;
    const responses: Readonly<Record<string, Described>> = documented.get(operationId) ?? {};
    const known = Object.hasOwn(responses, status) || (status >= 400 && Object.hasOwn(responses, 'default'));
    if (!known) return [`${operationId} ${status} is not documented`];
    if (isFile(responses[status])) return [];
    return file === undefined || responses[status]?.content?.[file] ? bodyObjections(api, answer) : [`${operationId} ${status} is a file of a type that is not documented: ${file}`];
  };
}

/** A file may be JSON as well, and then is nobody's to look into. */
const isFile = (response: Described | undefined): boolean => response?.content?.['application/json']?.schema?.format === 'binary';

function bodyObjections(api: OpenAPIBackend, { operationId, status, body, isSelection = false }: GivenAnswer): readonly string[] {
  if (body === undefined) return [];
  const { errors } = api.validateResponse(body, operationId, status);
  return (errors ?? []).filter(({ keyword }) => !isSelection || keyword !== 'required').map(({ instancePath, message = '' }) => `${operationId} ${status} ${instancePath}: ${message}`);
}
