/** What comes in bits of any size, in pieces of at least so many bytes; only the last may be smaller. */
export async function* inPieces(bytes: AsyncIterable<Uint8Array>, pieceSize: number): AsyncGenerator<Buffer> {
  let [waiting, size]: [Uint8Array[], number] = [[], 0];
  for await (const chunk of bytes) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
