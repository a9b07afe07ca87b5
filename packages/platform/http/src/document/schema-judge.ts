import { pointerTo } from '@concord/errors';
import type { OpenApiDocument } from '@concord/resource';
import { type OpenAPIBackend, ValidationContext, type ValidationResult } from 'openapi-backend';

export type SchemaErrors = NonNullable<ValidationResult['errors']>;

/** What a schema has against a value. */
export type Verdict = (value: unknown) => Readonly<SchemaErrors>;

/** The verdict of the schema that stands at a place of a document, named key by key; nothing is said where no schema stands. */
export type SchemaJudge = (...place: readonly string[]) => Verdict;

/**
 * Judges by the schemas of a document where they stand. Each is compiled at its first use, once, however many others refer to it; the
 * validators of openapi-backend hold all that they refer to, written out: three seconds of work for a product of TMF637 v5.
 */
export function schemaJudge({ validator }: OpenAPIBackend, document: OpenApiDocument): SchemaJudge {
  const ajv = once(() => validator.getAjv(ValidationContext.RequestBody).addSchema(document, 'document', undefined, isSchema));
  return (...place) => {
    const compiled = once(() => ajv().getSchema(`document#${place.map(inFragment).join('')}`));
    return (value) => {
      const validate = compiled();
      return !validate || validate(value) === true ? [] : (validate.errors ?? []);
    };
  };
}

/** A document is no schema itself: it only holds some. */
const isSchema = false;

function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A key in a JSON pointer that is the fragment of an address. */
const inFragment = (key: string): string => `/${encodeURIComponent(pointerTo(key).slice(1))}`;
