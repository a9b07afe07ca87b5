import type { Finding } from '@concord/errors';
import { batches } from '../batches.ts';
import type { XmlFormat } from '../mapping/mapping.ts';
import type { FileRow } from '../mapping/row.ts';
import { ElementReader } from './element-reader.ts';

type Decoder = InstanceType<typeof TextDecoder>;

const encodings = ['utf-8', 'iso-8859-1', 'windows-1252', 'us-ascii'];

/** The elements of an XML file that stand for records. What follows a place where it is not well-formed cannot be read. */
export async function* xmlRows(chunks: AsyncIterable<Uint8Array>, format: XmlFormat): AsyncGenerator<readonly FileRow[], readonly Finding[]> {
  const reader = new ElementReader(format);
  let decoder: Decoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield* batches(reader.push(decoder.decode(chunk, { stream: true })));
  }
  yield* batches(reader.end());
  return reader.findings;
}

/** As the declaration says, where it names one that is read here; it stands in the first bytes. */
function encodingOf(chunk: Uint8Array): string {
  const declared = /^[^>]{0,100}?encoding=["']([\w-]{1,20})["']/.exec(Buffer.from(chunk.subarray(0, 200)).toString('latin1'))?.[1]?.toLowerCase();
  return declared !== undefined && encodings.includes(declared) ? declared : 'utf-8';
}
