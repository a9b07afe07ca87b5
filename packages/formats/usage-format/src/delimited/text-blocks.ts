import { isUtf8 } from 'node:buffer';
import type { Refusal, Refused } from '../entry.ts';
import { type LineBlock, lineTooLong, wholeLines } from '../whole-lines.ts';

/** Whole lines as text, or one that is too long to be read. */
export type TextBlock = { readonly text: string; readonly firstLine: number; readonly isDamaged: boolean } | { readonly broken: Refused };

type Decoder = InstanceType<typeof TextDecoder>;

const replacement = '\uFFFD';
const control = /[^\P{Cc}\t\r\n]/u;

/** Decodes lines. @param encoding a label that TextDecoder knows */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<TextBlock> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  for await (const block of wholeLines(chunks)) yield block.isTooLong ? { broken: lineTooLong(block) } : decoded(block, decoder);
}

function decoded({ bytes, firstLine }: LineBlock, decoder: Decoder | undefined): TextBlock {
  const text = decoder ? decoder.decode(bytes) : bytes.toString('utf8');
  return { text, firstLine, isDamaged: control.test(text) || (!decoder && !isUtf8(bytes)) };
}

/** Why a line of a damaged block cannot be read, or undefined where the damage is elsewhere. */
export function damageOf(raw: string): Refusal | undefined {
  const at = raw.search(control);
  if (at >= 0) return { code: 'controlCharacter', reason: `the line holds the control character U+${raw.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`, column: at + 1 };
  const bad = raw.indexOf(replacement);
  return bad < 0 ? undefined : { code: 'invalidUtf8', reason: 'the line is not in the encoding of the file', column: bad + 1 };
}
