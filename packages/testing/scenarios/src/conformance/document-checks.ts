import type { Schema } from '@concord/resource';
import type { Check } from './check.ts';
import type { PublishedApi } from './published-api.ts';

/** What the document of an API says, held against the facts: its operations and the words of its enumerations. */
export function documentChecks({ name: api, facts, document }: PublishedApi): readonly Check[] {
  const operations = facts.operations.map(({ method, path }): Check => {
    const methods: Readonly<Record<string, unknown>> = document.paths[path] ?? {};
    return { api, kind: 'documented', subject: `${method} ${path}`, holds: methods[method.toLowerCase()] !== undefined };
  });
  const enumerations = Object.entries(facts.schemas).filter(([, schema]) => schema.enum).map(([name, schema]): Check => {
    const documented: Schema | undefined = document.components.schemas[name];
    return { api, kind: 'enum', subject: name, holds: JSON.stringify(documented?.enum) === JSON.stringify(schema.enum) };
  });
  return [...operations, ...enumerations];
}
