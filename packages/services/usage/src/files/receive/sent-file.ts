import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { invalidInput } from '@concord/errors';
import type { AskedReading } from '../../mappings/asked-reading.ts';

/** What a sender says of its file. */
export interface Said extends AskedReading {
  readonly name?: string;
  readonly source?: string;
  readonly sequence?: string;
}

interface SaidAndBytes {
  readonly said: Said;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const sayable = ['name', 'source', 'sequence', 'mapping', 'format'] as const;
const longestText = 256;

interface Request {
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The file of a request: its body as it is, or the one file of a form (RFC 7578). What is said of it stands in the query, or in fields
 * of the form before the file. Nothing is held but what was read last.
 * @throws DomainError invalidInput `malformedForm`, `noFile`; and `severalFiles` once the first has been read
 */
export async function sentFile({ query, headers, body }: Request): Promise<SaidAndBytes> {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) return { said: saidIn(asked), bytes: body };
  const { fields, name, bytes } = await fileOfForm(type, body);
  return { said: saidIn({ name, ...fields, ...asked }), bytes };
}

function saidIn(texts: Readonly<Record<string, string>>): Said {
  return Object.fromEntries(sayable.flatMap((name) => (texts[name] ? [[name, texts[name].slice(0, longestText)]] : [])));
}

/** The parser says of the file as well what breaks the form, and perhaps when nobody reads any more. */
const toldByRead = (): void => undefined;

async function fileOfForm(type: string, body: AsyncIterable<Uint8Array>) {
  const form = formOf(type);
  const fields: Record<string, string> = {};
  const { promise: opened, resolve, reject } = Promise.withResolvers<{ readonly name: string; readonly stream: Readable }>();
  form.on('field', (name, value) => { fields[name] = value; });
  form.on('file', (_field, stream, name) => {
    stream.on('error', toldByRead);
    resolve({ name, stream });
  });
  form.on('error', toldByRead);
  form.on('filesLimit', () => form.destroy(invalidInput('severalFiles', 'a form brings one file')));
  const read = pipeline(body, form);
  read.then(() => reject(invalidInput('noFile', 'the form brings no file')), (error: unknown) => reject(refusalOf(error)));
  const { name, stream } = await opened;
  read.catch(() => stream.destroy());
  return { fields, name, bytes: untilRead(stream, read) };
}

function formOf(type: string): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: { files: 1, fields: 20, fieldSize: longestText, headerPairs: 20 } });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A file is whole only when its form is; where the form breaks off, it says why. */
async function* untilRead(stream: Readable, read: Promise<void>): AsyncGenerator<Uint8Array> {
  const whole = (): Promise<void> => read.catch((error: unknown) => { throw refusalOf(error); });
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    await whole();
    throw error;
  }
  await whole();
}

/** What the parser says comes without a name of its own; what broke the body itself has one. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'Error') return error;
  return Object.assign(invalidInput('malformedForm', `the form cannot be read: ${error.message}`), { cause: error });
}
