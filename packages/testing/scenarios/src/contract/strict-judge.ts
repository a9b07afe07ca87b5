import addFormats from 'ajv-formats';
import { schemaJudge, type SchemaJudge } from '@concord/http';
import type { OpenApiDocument } from '@concord/resource';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { withTypesChosen } from './types-chosen.ts';

/** Judges by the schemas of a document, of several by the one that `@type` names, and holds formats to the letter. */
export async function strictJudge(document: OpenApiDocument): Promise<SchemaJudge> {
  const chosen = withTypesChosen(document);
  const api = new OpenAPIBackend({
    definition: chosen as Document, quick: true,
    ajvOpts: { allErrors: true, strict: false, inlineRefs: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await api.init();
  return schemaJudge(api, chosen);
}
