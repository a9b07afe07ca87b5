import type { DestinationStream } from 'pino';

/**
 * Lines of one turn of the event loop leave in one write: a write for each costs as much as a small answer. They are out before
 * the next turn's work, and at the end of the process at the latest; one that is killed may lose those of its last turn.
 */
export function gatheredLines(target: DestinationStream): DestinationStream {
  let lines = '';
  const flush = (): void => {
    const text = lines;
    lines = '';
    if (text !== '') target.write(text);
  };
  process.on('exit', flush);
  return {
    write(line) {
      if (lines === '') setImmediate(flush);
      lines += line;
    },
  };
}
