/** The part of OpenAPI 3.0.3 that our documents use. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: readonly string[];
  default?: unknown;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  maxLength?: number;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  'x-concord-extension'?: true;
  'x-concord-bound'?: true;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  description: string;
  required?: true;
  schema: Schema;
  style?: string;
  explode?: boolean;
  'x-concord-extension'?: true;
}

export interface Header {
  description: string;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, { schema: Schema }>;
  'x-concord-extension'?: true;
}

export type Action = 'list' | 'create' | 'retrieve' | 'patch' | 'delete' | 'subscribe' | 'unsubscribe' | 'deliver' | 'task' | 'bulkPatch';

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: readonly string[];
  'x-concord-action': Action;
  'x-concord-resource': string;
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: { required: true; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response | Reference>;
  'x-concord-extension'?: true;
}

export interface Document {
  openapi: '3.0.3';
  info: { title: string; description: string; version: string; license: { name: string; url: string } };
  servers: readonly { url: string; description: string }[];
  security: readonly Record<string, readonly string[]>[];
  tags: readonly { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes: Record<string, { type: 'http'; scheme: 'bearer'; bearerFormat: string; description: string }>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    responses: Record<string, Response>;
    schemas: Record<string, Schema>;
  };
}

export const refTo = (schema: string): Schema => ({ $ref: `#/components/schemas/${schema}` });
